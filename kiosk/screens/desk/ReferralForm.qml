// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// Everything about the next place that can be ticked.
Flickable {
    id: root

    required property ReferralPanel panel

    contentHeight: form.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: DeskScroll {}

    ColumnLayout {
        id: form

        width: root.width - 12
        spacing: 8 * Theme.deskScale

        Repeater {
            model: root.panel.places.rows

            PlaceEntry {
                panel: root.panel.places
                Layout.fillWidth: true
            }
        }

        DeskText {
            visible: text !== ""
            text: root.panel.places.found
            color: Theme.muted
            Layout.fillWidth: true
        }

        RowLayout {
            visible: root.panel.sensitive
            spacing: 10 * Theme.deskScale
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.deskScale

            Pictogram {
                symbol: "ui/lock"
                tint: Theme.muted
                side: 24 * Theme.deskScale
                Layout.alignment: Qt.AlignTop
            }

            DeskText {
                text: qsTr("The slip gets a neutral title and no reply code; nothing is sent.")
                color: Theme.muted
                Layout.fillWidth: true
            }
        }

        Ticks {
            label: qsTr("Please")
            rows: root.panel.requests
            Layout.fillWidth: true
            onToggled: key => root.panel.toggleRequest(key)
        }

        Ticks {
            label: qsTr("To bring")
            rows: root.panel.things
            Layout.fillWidth: true
            onToggled: key => root.panel.toggleThing(key)
        }

        Ticks {
            label: qsTr("To be done by")
            rows: root.panel.deadlines
            Layout.fillWidth: true
            onToggled: key => root.panel.chooseDeadline(key)
        }

        Ticks {
            label: qsTr("Language next to German")
            rows: root.panel.languages
            Layout.fillWidth: true
            onToggled: key => root.panel.chooseLanguage(key)
        }

        Flow {
            spacing: 8 * Theme.deskScale
            padding: 2
            Layout.fillWidth: true
            Layout.topMargin: 6 * Theme.deskScale

            Chip {
                text: root.panel.interpreterWords
                symbol: "ui/interpreter_mode"
                ticked: root.panel.interpreter
                onClicked: root.panel.toggleInterpreter()
            }

            Chip {
                text: qsTr("Appointment there")
                symbol: "ui/event"
                ticked: root.panel.appointment
                onClicked: root.panel.toggleAppointment()
            }
        }

        GridLayout {
            visible: root.panel.appointment
            columns: root.width > 360 ? 2 : 1
            columnSpacing: 10 * Theme.deskScale
            rowSpacing: 8 * Theme.deskScale
            Layout.fillWidth: true

            Stepper {
                label: qsTr("Day")
                value: root.panel.day
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onStepped: by => root.panel.moveAppointment(by, 0)
            }

            Stepper {
                label: qsTr("Time")
                value: root.panel.time
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onStepped: by => root.panel.moveAppointment(0, by)
            }
        }

        DeskText {
            text: qsTr("The name stays a blank line for writing by hand.")
            color: Theme.muted
            font.pixelSize: Theme.deskSmall
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.deskScale
        }
    }
}
