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
    readonly property real choiceHeight: tight ? Math.min(25, (height - headHeight - gap) / Theme.mm / 3 - 24) * Theme.mm
        : Math.min(56 * Theme.mm, (height - headHeight - (wide ? 60 : 100) * Theme.mm) / lines - Theme.gap)
    readonly property real letterHeight: tight ? 32.5 * Theme.mm : Math.max(52 * Theme.mm, choiceHeight)

    title: qsTr("Anything we should know?")

    ColumnLayout {
        anchors.fill: parent
        spacing: root.tight ? 3 * Theme.mm : Theme.gap

        ChosenTopics {
            part: root.part
            Layout.fillWidth: true
            Layout.preferredHeight: root.choiceHeight
        }

        GridLayout {
            id: choices

            readonly property int shown: 4 + (root.part.appointmentsKept ? 1 : 0) + (root.part.ownCallOffered ? 1 : 0)

            readonly property Common common: Common {
                among: Array.from(choices.children).filter(child => child.visible && child.fitting > 0)
            }

            columns: root.wide && shown !== 4 ? 3 : 2
            columnSpacing: root.tight ? 3 * Theme.mm : Theme.gap
            rowSpacing: columnSpacing
            uniformCellWidths: true
            Layout.fillWidth: true

            Choice {
                common: choices.common
                text: root.part.interpreter === "" ? qsTr("I need an interpreter")
                                                   : qsTr("Interpreter: %1").arg(root.part.interpreter)
                symbol: "ui/interpreter_mode"
                opens: true
                chosen: root.part.interpreter !== ""
                onClicked: root.view.open("interpreter")
                Layout.fillWidth: true
                Layout.preferredHeight: root.choiceHeight
            }

            Choice {
                common: choices.common
                visible: root.part.appointmentsKept
                text: root.part.appointment === "" ? qsTr("I have an appointment")
                                                   : qsTr("Appointment: %1").arg(root.part.appointment)
                symbol: "ui/event"
                opens: true
                chosen: root.part.appointment !== ""
                onClicked: root.view.open("appointment")
                Layout.fillWidth: true
                Layout.preferredHeight: root.choiceHeight
            }

            Choice {
                common: choices.common
                text: qsTr("Children are with me")
                symbol: "ui/child_care"
                chosen: root.part.withChildren
                onClicked: root.part.toggleNeed("children")
                Layout.fillWidth: true
                Layout.preferredHeight: root.choiceHeight
            }

            Choice {
                common: choices.common
                text: qsTr("I need a quiet place")
                symbol: "ui/volume_off"
                chosen: root.part.quiet
                onClicked: root.part.toggleNeed("quiet")
                Layout.fillWidth: true
                Layout.preferredHeight: root.choiceHeight
            }

            Choice {
                common: choices.common
                text: qsTr("I cannot stand long")
                symbol: "ui/chair"
                chosen: root.part.seat
                onClicked: root.part.toggleNeed("seat")
                Layout.fillWidth: true
                Layout.preferredHeight: root.choiceHeight
            }

            Choice {
                common: choices.common
                Layout.columnSpan: choices.columns - (choices.shown - 1) % choices.columns
                visible: root.part.ownCallOffered
                text: qsTr("Call me in my language")
                symbol: "ui/campaign"
                chosen: root.part.ownCall
                onClicked: root.part.toggleOwnCall()
                Layout.fillWidth: true
                Layout.preferredHeight: root.choiceHeight
            }
        }

        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: root.tight ? 3 * Theme.mm : Theme.gap
            rowSpacing: columnSpacing
            Layout.fillWidth: true

            PeopleCount {
                part: root.part
                Layout.fillWidth: true
                Layout.preferredWidth: 36
                Layout.preferredHeight: root.wide && root.part.letter ? root.letterHeight : root.choiceHeight
            }

            LetterQuestion {
                visible: root.part.letter
                part: root.part
                Layout.fillWidth: true
                Layout.preferredWidth: root.wide ? 64 : 36
                Layout.preferredHeight: root.letterHeight
            }
        }

        Item {
            Layout.fillHeight: true
        }

        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            RowLayout {
                spacing: 4 * Theme.mm
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                Pictogram {
                    symbol: "ui/lock"
                    tint: Theme.markOf("turquois")
                    side: 10 * Theme.mm
                }

                FitWords {
                    text: root.part.promise
                    color: Theme.markOf("turquois")
                    most: Theme.body
                    lineHeight: 0.9
                    Layout.fillWidth: true
                    Layout.preferredHeight: 24 * Theme.mm
                }
            }

            BigButton {
                text: qsTr("Get my number")
                symbol: "ui/confirmation_number"
                primary: true
                focus: true
                onClicked: root.part.getNumber()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: root.tight ? 24 * Theme.mm : 34 * Theme.mm
            }
        }
    }
}
