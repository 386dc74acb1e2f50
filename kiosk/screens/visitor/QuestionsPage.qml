// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Nothing here must be answered: the way to the number is always open.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property CheckInPart part: view.checkIn
    // The rows share what title, promise and button leave, up to a comfortable height.
    readonly property int lines: 2 + Math.ceil(choices.shown / choices.columns) + (part.letter && !wide ? 1 : 0)
    readonly property real room: Math.min(height - head, Theme.reach)
    readonly property real choiceHeight: tight ? 21 * Theme.mm
        : Math.max(26 * Theme.mm, Math.min(56 * Theme.mm, (room - (wide ? 60 : 100) * Theme.mm) / lines - Theme.gap))
    readonly property real letterHeight: tight ? choiceHeight : Math.max(52 * Theme.mm, choiceHeight)

    title: qsTr("Anything we should know?")

    Scroller {
        id: all

        anchors.fill: parent
        anchors.bottomMargin: ends.height + (root.tight ? Theme.apart : Theme.gap)
        spacing: root.tight ? Theme.apart : Theme.gap
        filling: true

        ChosenTopics {
            part: root.part
            tall: root.choiceHeight
            Layout.fillWidth: true
        }

        GridLayout {
            id: choices

            readonly property int shown: 4 + (root.part.appointmentsKept ? 1 : 0) + (root.part.ownCallOffered ? 1 : 0)

            readonly property Common common: Common {
                among: Array.from(choices.children).filter(child => child.visible && child.fitting > 0)
            }

            columns: Math.max(1, Math.min(root.wide && shown !== 4 ? 3 : 2, Math.floor(width / (11 * Theme.body))))
            columnSpacing: root.tight ? Theme.apart : Theme.gap
            rowSpacing: columnSpacing
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: false

            Choice {
                common: choices.common
                tall: root.choiceHeight
                text: root.part.interpreter === "" ? qsTr("I need an interpreter")
                                                   : qsTr("Interpreter: %1").arg(root.part.interpreter)
                symbol: "ui/interpreter_mode"
                opens: true
                chosen: root.part.interpreter !== ""
                onClicked: root.view.open("interpreter")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                common: choices.common
                tall: root.choiceHeight
                visible: root.part.appointmentsKept
                text: root.part.appointment === "" ? qsTr("I have an appointment")
                                                   : qsTr("Appointment: %1").arg(root.part.appointment)
                symbol: "ui/event"
                opens: true
                chosen: root.part.appointment !== ""
                onClicked: root.view.open("appointment")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                common: choices.common
                tall: root.choiceHeight
                text: qsTr("Children are with me")
                symbol: "ui/child_care"
                chosen: root.part.withChildren
                onClicked: root.part.toggleNeed("children")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                common: choices.common
                tall: root.choiceHeight
                text: qsTr("I need a quiet place")
                symbol: "ui/volume_off"
                chosen: root.part.quiet
                onClicked: root.part.toggleNeed("quiet")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                common: choices.common
                tall: root.choiceHeight
                text: qsTr("I cannot stand long")
                symbol: "ui/chair"
                chosen: root.part.seat
                onClicked: root.part.toggleNeed("seat")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                common: choices.common
                tall: root.choiceHeight
                Layout.columnSpan: choices.columns - (choices.shown - 1) % choices.columns
                visible: root.part.ownCallOffered
                text: qsTr("Call me in my language")
                symbol: "ui/campaign"
                chosen: root.part.ownCall
                onClicked: root.part.toggleOwnCall()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        GridLayout {
            columns: root.wide && all.width > 30 * Theme.body ? 2 : 1
            columnSpacing: root.tight ? Theme.apart : Theme.gap
            rowSpacing: columnSpacing
            Layout.fillWidth: true
            Layout.fillHeight: false

            PeopleCount {
                part: root.part
                tall: root.choiceHeight
                Layout.fillWidth: true
                Layout.preferredWidth: 36
                Layout.fillHeight: true
            }

            LetterQuestion {
                visible: root.part.letter
                part: root.part
                tall: root.letterHeight
                Layout.fillWidth: true
                Layout.preferredWidth: root.wide ? 64 : 36
                Layout.fillHeight: true
            }
        }

        Promise {
            visible: root.cramped
            text: root.part.promise
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }

    GridLayout {
        id: ends

        anchors.bottom: parent.bottom
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: root.gap

        Promise {
            visible: !root.cramped
            text: root.part.promise
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        BigButton {
            text: qsTr("Get my number")
            symbol: "ui/confirmation_number"
            primary: true
            focus: true
            tall: root.tight ? 24 * Theme.mm : 34 * Theme.mm
            onClicked: root.part.getNumber()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
