// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Formal delivery comes in a yellow envelope; a date to keep stands in the letter. Both hurry.
Rectangle {
    id: root

    required property CheckInPart part

    property real tall: 33 * Theme.mm
    readonly property bool roomy: tall > 40 * Theme.mm
    readonly property real answer: Math.max(Theme.target, 5 * Theme.body - (roomy ? 0 : 16 * Theme.mm))
    readonly property bool stacked: width < 2 * answer + 14 * Theme.body

    implicitHeight: Math.max(tall, Math.max(words.need, Theme.target) + 2 * Theme.mm + (stacked ? Theme.button + 3 * Theme.mm : 0))
    radius: Theme.radius
    color: Theme.groundOf("yellow")
    border.color: Theme.markOf("yellow")
    border.width: Theme.contrast ? Theme.edge : 0

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: 5 * Theme.mm
        anchors.rightMargin: 3 * Theme.mm
        anchors.topMargin: root.stacked ? 2 * Theme.mm : 0
        anchors.bottomMargin: root.stacked ? 3 * Theme.mm : 0
        columns: root.stacked ? 4 : 5
        columnSpacing: Theme.apart
        rowSpacing: 1 * Theme.mm

        Pictogram {
            symbol: "ui/mail"
            tint: Theme.markOf("yellow")
            side: root.roomy ? 26 * Theme.mm : 13 * Theme.mm
        }

        Pictogram {
            symbol: "ui/today"
            tint: Theme.markOf("yellow")
            side: root.roomy ? 22 * Theme.mm : 12 * Theme.mm
        }

        FitWords {
            id: words

            text: qsTr("Yellow envelope, or a date to keep?")
            color: Theme.markOf("yellow")
            font.weight: Font.Bold
            most: root.roomy ? Theme.large : Theme.body
            Layout.columnSpan: root.stacked ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Choice {
            text: qsTr("Yes")
            symbol: ""
            ticked: false
            leftPadding: 2 * Theme.mm
            tall: root.roomy ? 26 * Theme.mm : 22 * Theme.mm
            chosen: root.part.deadline
            fill: chosen ? Theme.markOf("yellow") : Theme.paper
            Accessible.name: qsTr("Yes, a yellow envelope or a date to keep")
            onClicked: root.part.answerDeadline(true)
            Layout.preferredWidth: root.answer
            Layout.fillWidth: root.stacked
            Layout.columnSpan: root.stacked ? 2 : 1
        }

        Choice {
            text: qsTr("No")
            symbol: ""
            ticked: false
            leftPadding: 2 * Theme.mm
            tall: root.roomy ? 26 * Theme.mm : 22 * Theme.mm
            chosen: root.part.noDeadline
            fill: chosen ? Theme.markOf("yellow") : Theme.paper
            Accessible.name: qsTr("No, neither")
            onClicked: root.part.answerDeadline(false)
            Layout.preferredWidth: root.answer
            Layout.fillWidth: root.stacked
            Layout.columnSpan: root.stacked ? 2 : 1
        }
    }
}
