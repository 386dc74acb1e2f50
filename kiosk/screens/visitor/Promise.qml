// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// What the machine promises before it is trusted with anything.
Item {
    id: root

    required property string text

    implicitHeight: Math.max(16 * Theme.mm, words.implicitHeight)

    Pictogram {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        symbol: "ui/lock"
        tint: words.color
        side: 10 * Theme.mm
    }

    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 4 * Theme.mm
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: Theme.markOf("turquois")
    }
}
