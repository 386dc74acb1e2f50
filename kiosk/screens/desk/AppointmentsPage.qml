// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// Today's appointments, kept without a name: the visitor taps the time.
RowLayout {
    id: root

    required property AppointmentPanel panel
    required property LanguageChoice languages
    property bool able: true

    spacing: Theme.deskGap

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.deskGap
            spacing: 12 * Theme.deskScale

            PanelTitle {
                text: qsTr("Today's appointments")
                Layout.fillWidth: true
            }

            DeskText {
                text: qsTr("No name is kept: the visitor taps the time.")
                color: Theme.muted
                Layout.fillWidth: true
            }

            DeskText {
                visible: list.count === 0
                text: qsTr("No appointments are kept for today.")
                color: Theme.muted
                Layout.fillWidth: true
            }

            ListView {
                id: list

                model: root.panel.rows
                clip: true
                spacing: 4
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: DeskScroll {}
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Today's appointments")

                delegate: AppointmentLine {
                    width: ListView.view.width - 10
                    able: root.able
                    onDropped: root.panel.remove(key)
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.deskGap
            spacing: 12 * Theme.deskScale

            PanelTitle {
                text: qsTr("New appointment")
                Layout.fillWidth: true
            }

            Stepper {
                label: qsTr("Time")
                value: root.panel.time
                Layout.fillWidth: true
                onStepped: by => root.panel.stepTime(by)
            }

            Ticks {
                label: qsTr("At")
                rows: root.panel.desks
                Layout.fillWidth: true
                Layout.fillHeight: false
                onToggled: key => root.panel.chooseDesk(key)
            }

            FormLabel {
                text: qsTr("Speaks")
                Layout.fillWidth: true
            }

            LanguagePick {
                languages: root.languages
                chosen: root.panel.language
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 56
                onPicked: tag => root.panel.speak(tag)
            }

            Chip {
                text: qsTr("Interpreter needed")
                symbol: "ui/interpreter_mode"
                ticked: root.panel.interpreter
                Layout.maximumWidth: parent.width
                onClicked: root.panel.toggleInterpreter()
            }

            DeskButton {
                kind: DeskButton.Primary
                enabled: root.able
                symbol: "ui/event"
                text: qsTr("Keep %1").arg(root.panel.time)
                Layout.fillWidth: true
                onClicked: root.panel.add()
            }
        }
    }
}
