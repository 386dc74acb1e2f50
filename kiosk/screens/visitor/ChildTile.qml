// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A page of the guide to go on to.
Press {
    id: root

    required property string record
    required property string title
    required property string foreign
    readonly property color mark: Theme.markOf(Theme.adorning("lightblue"))
    readonly property real need: Math.max(Theme.target, words.implicitHeight + 7 * Theme.mm)

    text: [title, foreign].filter(part => part !== "").join(", ")
    fill: Theme.groundOf(Theme.adorning("lightblue"))
    padding: 3 * Theme.mm
    leftPadding: 6 * Theme.mm
    rightPadding: 6 * Theme.mm

    contentItem: Item {
        Flow {
            id: words

            anchors.left: parent.left
            anchors.right: forward.left
            anchors.rightMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3 * Theme.mm

            Words {
                width: Math.min(implicitWidth, parent.width)
                text: root.title
                color: root.mark
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Badge {
                visible: root.foreign !== ""
                text: root.foreign
            }
        }

        Pictogram {
            id: forward

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            symbol: "ui/chevron_right"
            directional: true
            tint: root.mark
            side: 11 * Theme.mm
        }
    }
}
