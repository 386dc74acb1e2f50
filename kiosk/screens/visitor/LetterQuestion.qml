// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Formal delivery comes in a yellow envelope; a date to keep stands in the letter. Both hurry.
Rectangle {
    id: root

    required property CheckInPart part

    readonly property bool roomy: height > 40 * Theme.mm

    implicitHeight: 33 * Theme.mm
    radius: Theme.radius
    color: Theme.groundOf("yellow")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 5 * Theme.mm
        anchors.rightMargin: 2.5 * Theme.mm
        spacing: 3 * Theme.mm

        Pictogram {
            symbol: "ui/mail"
            tint: "#B39100"
            side: root.roomy ? 26 * Theme.mm : 13 * Theme.mm
        }

        Pictogram {
            symbol: "ui/today"
            tint: Theme.markOf("yellow")
            side: root.roomy ? 22 * Theme.mm : 12 * Theme.mm
        }

        FitWords {
            text: qsTr("Yellow envelope, or a date to keep?")
            color: Theme.markOf("yellow")
            font.weight: Font.Bold
            most: root.roomy ? Theme.large : Theme.body
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Choice {
            text: qsTr("Yes")
            symbol: ""
            ticked: false
            leftPadding: 2 * Theme.mm
            chosen: root.part.deadline
            fill: chosen ? Theme.markOf("yellow") : Theme.paper
            Accessible.name: qsTr("Yes, a yellow envelope or a date to keep")
            onClicked: root.part.answerDeadline(true)
            Layout.preferredWidth: root.roomy ? 40 * Theme.mm : 28 * Theme.mm
            Layout.preferredHeight: root.roomy ? 26 * Theme.mm : 22 * Theme.mm
        }

        Choice {
            text: qsTr("No")
            symbol: ""
            ticked: false
            leftPadding: 2 * Theme.mm
            chosen: root.part.noDeadline
            fill: chosen ? Theme.markOf("yellow") : Theme.paper
            Accessible.name: qsTr("No, neither")
            onClicked: root.part.answerDeadline(false)
            Layout.preferredWidth: root.roomy ? 40 * Theme.mm : 28 * Theme.mm
            Layout.preferredHeight: root.roomy ? 26 * Theme.mm : 22 * Theme.mm
        }
    }
}
