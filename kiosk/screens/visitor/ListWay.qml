// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// The way to one's own list, with how much stands on it; what is touched is larger than what is seen.
Press {
    id: root

    required property MyListPart list
    required property real high // of the strip it stands in
    property bool bare: false // picture and number alone

    width: Math.max(Theme.target, sign.side + words.width + 10 * Theme.mm)
    height: Math.max(high, Theme.target)
    padding: 0
    text: list.way
    onClicked: list.open()

    background: Item {
        Rectangle {
            id: pill

            width: parent.width
            height: Math.min(18 * Theme.mm, 0.86 * root.high)
            y: (root.high - height) / 2
            radius: height / 2
            color: root.down ? Qt.darker(Theme.action, 1.08) : Theme.action

            Rectangle {
                anchors.fill: parent
                anchors.margins: -root.ring
                radius: parent.radius + root.ring
                visible: root.visualFocus
                color: "transparent"
                border.color: Theme.focus
                border.width: root.ring
            }
        }
    }

    contentItem: Item {
        Pictogram {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: 4 * Theme.mm
            y: (root.high - height) / 2
            symbol: "ui/list_alt"
            tint: Theme.actionText
            side: 10 * Theme.mm
        }

        Words {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: 2 * Theme.mm
            y: (root.high - height) / 2
            text: root.bare ? root.list.count : root.text
            color: Theme.actionText
            font.pixelSize: Theme.least
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
