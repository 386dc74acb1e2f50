// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// What it is about: up to three, each can be taken away, and one more can be added.
Row {
    id: root

    required property CheckInPart part
    readonly property real cellWidth: Math.floor((width - 2 * spacing) / 3)

    spacing: 3 * Theme.mm

    Repeater {
        model: root.part.chips

        Press {
            id: chip

            required property string topic
            required property string name
            required property string symbol
            required property string hue
            readonly property color mark: Theme.markOf(hue)

            width: root.cellWidth
            height: root.height
            text: qsTr("Remove: %1").arg(name)
            fill: Theme.groundOf(hue)
            outline: mark
            outlineWidth: Math.max(1, 0.5 * Theme.mm)
            leftPadding: 5 * Theme.mm
            rightPadding: 4 * Theme.mm
            onClicked: root.part.dropTopic(topic)

            contentItem: Item {
                Pictogram {
                    id: sign

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    symbol: chip.symbol
                    tint: chip.mark
                    side: 13 * Theme.mm
                }

                FitWords {
                    anchors.left: sign.right
                    anchors.leftMargin: 3 * Theme.mm
                    anchors.right: away.left
                    anchors.rightMargin: 1 * Theme.mm
                    height: parent.height
                    text: chip.name
                    color: chip.mark
                    most: Theme.body
                    Accessible.ignored: true
                }

                Pictogram {
                    id: away

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    symbol: "ui/close"
                    tint: chip.mark
                    side: 9 * Theme.mm
                }
            }
        }
    }

    Press {
        id: more

        visible: root.part.mayAddTopic
        width: root.cellWidth
        height: root.height
        text: qsTr("Another topic")
        fill: Theme.paper
        outline: Theme.action
        outlineWidth: Math.max(1, 0.5 * Theme.mm)
        leftPadding: 5 * Theme.mm
        rightPadding: 4 * Theme.mm
        onClicked: root.part.addTopic()

        contentItem: Item {
            Pictogram {
                id: plus

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                symbol: "ui/add"
                tint: Theme.action
                side: 11 * Theme.mm
            }

            FitWords {
                anchors.left: plus.right
                anchors.leftMargin: 3 * Theme.mm
                anchors.right: parent.right
                height: parent.height
                text: more.text
                color: Theme.action
                most: Theme.body
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
}
