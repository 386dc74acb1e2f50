// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// What is different here today: calm, one line, all of it a touch away.
Press {
    id: root

    required property AboutPart part
    property real letters: Theme.label

    visible: part.headline !== ""
    text: part.headline
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 4 * Theme.mm)
    fill: Theme.groundOf("orange")
    outline: Theme.contrast ? Theme.markOf("orange") : "transparent"
    outlineWidth: Theme.contrast ? Theme.edge : 0
    leftPadding: 5 * Theme.mm
    rightPadding: 4 * Theme.mm

    contentItem: Item {
        Pictogram {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.part.headlineSymbol
            tint: Theme.markOf("orange")
            side: 11 * Theme.mm
        }

        Words {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: 4 * Theme.mm
            anchors.right: forward.left
            anchors.rightMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: Theme.markOf("orange")
            font.pixelSize: root.letters
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Pictogram {
            id: forward

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            symbol: "ui/chevron_right"
            directional: true
            tint: Theme.markOf("orange")
            side: 9 * Theme.mm
        }
    }
}
