// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// The day in numbers, and its end; in place of the numbers, what became of a slip.
RowLayout {
    id: root

    required property TodayPanel panel
    required property OfficePanel office
    property bool able: true
    property bool keys: true

    spacing: Theme.deskGap

    DayCard {
        panel: root.panel
        office: root.office
        able: root.able
        keys: root.keys
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 5
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 8

        FollowUp {
            anchors.fill: parent
            visible: root.panel.followUp.open
            panel: root.panel.followUp
            able: root.able
        }

        RowLayout {
            anchors.fill: parent
            visible: !root.panel.followUp.open
            spacing: Theme.deskGap

            ColumnLayout {
                spacing: Theme.deskGap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                CountList {
                    title: qsTr("By topic")
                    rows: root.panel.topics
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 7
                }

                PromiseCard {
                    panel: root.panel
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 4
                }

                CountList {
                    title: qsTr("Not found this week")
                    rows: root.panel.unmet
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 4
                }
            }

            ColumnLayout {
                spacing: Theme.deskGap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                CountList {
                    title: qsTr("By outcome")
                    rows: root.panel.outcomes
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 3
                }

                CountList {
                    title: qsTr("By language")
                    rows: root.panel.languages
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 3
                }

                IssuedList {
                    panel: root.panel.followUp
                    keys: root.keys
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 4
                }
            }
        }
    }
}
