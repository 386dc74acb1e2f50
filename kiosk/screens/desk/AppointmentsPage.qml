// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// Appointments, and meetings that people sign up for; both without a name.
RowLayout {
    id: root

    required property AppointmentPanel panel
    required property LanguageChoice languages
    property bool able: true

    spacing: Theme.deskGap

    ColumnLayout {
        spacing: Theme.deskGap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 5

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.deskGap
                spacing: 12 * Theme.deskScale

                PanelTitle {
                    text: qsTr("Appointments")
                    Layout.fillWidth: true
                }

                DeskText {
                    text: qsTr("No name is kept: the visitor taps the time.")
                    color: Theme.muted
                    Layout.fillWidth: true
                }

                DeskText {
                    visible: list.count === 0
                    text: qsTr("No appointments are kept.")
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
                    Accessible.name: qsTr("Appointments")

                    delegate: AppointmentLine {
                        required property int index

                        width: ListView.view.width - 10
                        able: root.able
                        onDropped: {
                            list.currentIndex = index; // the next one takes its place
                            root.panel.remove(key);
                        }
                        onPrinted: root.panel.print(key)
                    }
                }
            }
        }

        MeetingList {
            visible: panel.there
            panel: root.panel.meetings
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 6
        }
    }

    SignUpForm {
        visible: panel.open
        panel: root.panel.meetings
        languages: root.languages
        able: root.able
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
    }

    AppointmentForm {
        visible: !root.panel.meetings.open
        panel: root.panel
        languages: root.languages
        able: root.able
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
    }
}
