// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A remark of one or two words on something.
Rectangle {
    id: root

    required property string text
    property string hue: "orange"

    implicitWidth: words.implicitWidth + 6 * Theme.mm
    implicitHeight: words.implicitHeight + 1 * Theme.mm
    radius: height / 2
    color: Theme.groundOf(hue)
    border.color: Theme.markOf(hue)
    border.width: Theme.contrast ? Theme.edge : 0

    Words {
        id: words

        anchors.centerIn: parent
        text: root.text
        color: Theme.markOf(root.hue)
        font.pixelSize: Theme.label
        wrapMode: Text.NoWrap
    }
}
