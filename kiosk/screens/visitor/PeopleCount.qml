// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// How many share the number: one to nine, by touch alone.
Rectangle {
    id: root

    required property CheckInPart part
    property real tall: 26 * Theme.mm
    readonly property real beside: width - 2 * Theme.target - 1.2 * Theme.body - 20 * Theme.mm
    readonly property var lengths: Ruler.words(words.text)
    readonly property bool stacked: 0.92 * Math.max(...lengths) * Theme.body > beside || Ruler.lines(lengths, beside / (0.92 * Theme.body)) > 2

    implicitHeight: Math.max(tall, stacked ? words.need + Theme.target + 8 * Theme.mm
                                           : Math.max(words.need, Theme.target) + 2 * Theme.mm)
    radius: Theme.radius
    color: Theme.ground
    border.color: Theme.hairline
    border.width: Theme.contrast ? Theme.edge : 0

    component Round: Press {
        id: round

        required property string symbol

        fill: enabled ? Theme.action : Theme.paper
        outline: enabled ? fill : Theme.border
        outlineWidth: Theme.edge
        corner: width / 2
        Layout.preferredWidth: Theme.target
        Layout.preferredHeight: Theme.target

        contentItem: Item {
            Pictogram {
                anchors.centerIn: parent
                symbol: round.symbol
                tint: round.enabled ? Theme.actionText : Theme.quiet
                side: 0.64 * round.width
            }
        }
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: 5 * Theme.mm
        anchors.rightMargin: 3 * Theme.mm
        anchors.topMargin: root.stacked ? 2 * Theme.mm : 0
        anchors.bottomMargin: root.stacked ? 2 * Theme.mm : 0
        columns: root.stacked ? 4 : 5
        columnSpacing: Theme.apart
        rowSpacing: 3 * Theme.mm

        Pictogram {
            symbol: "ui/group"
            visible: root.stacked || root.width > 150 * Theme.mm
            tint: Theme.text
            side: 16 * Theme.mm
        }

        FitWords {
            id: words

            text: qsTr("How many are you?")
            most: root.height > 34 * Theme.mm ? Theme.large : Theme.body
            Layout.columnSpan: root.stacked ? 3 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Item {
            visible: root.stacked
            Layout.fillWidth: true
        }

        Round {
            text: qsTr("One fewer")
            symbol: "ui/remove"
            enabled: root.part.people > 1
            onClicked: root.part.changePeople(-1)
        }

        Words {
            text: root.part.people
            font.pixelSize: Math.max(12 * Theme.mm, Theme.body)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Math.max(10 * Theme.mm, Theme.body)
        }

        Round {
            text: qsTr("One more")
            symbol: "ui/add"
            enabled: root.part.people < 9
            onClicked: root.part.changePeople(1)
        }
    }
}
