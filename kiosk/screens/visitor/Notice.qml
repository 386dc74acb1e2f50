// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A few words to be read before going on; nothing to touch.
Rectangle {
    id: root

    required property string text
    property string symbol: "ui/info"
    property string hue: "lightblue"
    property real letters: Theme.body

    implicitHeight: words.implicitHeight + 8 * Theme.mm
    radius: Theme.radius
    color: Theme.groundOf(hue)
    border.color: Theme.markOf(hue)
    border.width: Theme.contrast ? Theme.edge : 0

    Pictogram {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 6 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        symbol: root.symbol
        tint: Theme.markOf(root.hue)
        side: 14 * Theme.mm
    }

    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 5 * Theme.mm
        anchors.right: parent.right
        anchors.rightMargin: 6 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pixelSize: root.letters
        color: Theme.markOf(root.hue)
        font.weight: Font.Bold
        Accessible.role: Accessible.AlertMessage
    }
}
