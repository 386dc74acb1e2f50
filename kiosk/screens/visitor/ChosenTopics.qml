// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// What it is about: up to three, each can be taken away, and one more can be added.
Grid {
    id: root

    required property CheckInPart part
    property real tall: 26 * Theme.mm
    readonly property real high: Math.max(tall, Theme.target,
        ...Array.from(children).map(chip => (chip.need ?? 0) + 1.5 * Theme.mm))
    readonly property real widest: Math.max(0, ...Ruler.words(names)) * Theme.body + 36 * Theme.mm
    readonly property string names: Array.from(children).map(chip => chip.name ?? "").join(" ")
    readonly property real cellWidth: Math.floor((width - (columns - 1) * spacing) / columns)

    columns: Math.max(1, Math.min(3, Math.floor((width + spacing) / (widest + spacing))))

    spacing: Theme.apart

    Repeater {
        model: root.part.chips

        Press {
            id: chip

            required property string topic
            required property string name
            required property string symbol
            required property string hue
            readonly property color mark: Theme.markOf(hue)
            readonly property real need: label.need

            width: root.cellWidth
            height: root.high
            text: qsTr("Remove: %1").arg(name)
            fill: Theme.groundOf(hue)
            outline: mark
            outlineWidth: Theme.edge
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
                    id: label

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

        readonly property real need: words.need

        visible: root.part.mayAddTopic
        width: root.cellWidth
        height: root.high
        text: qsTr("Another topic")
        fill: Theme.paper
        outline: Theme.action
        outlineWidth: Theme.edge
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
                id: words

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
