// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// The day's totals; numbers stopped or given; the desk and the day closed.
Card {
    id: root

    required property TodayPanel panel
    required property OfficePanel office
    property bool able: true
    property bool keys: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 10 * Theme.deskScale

        PanelTitle {
            text: qsTr("Today")
            Layout.fillWidth: true
        }

        DeskPane {
            contentHeight: facts.implicitHeight + 6
            Accessible.name: qsTr("Today")
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: facts

                x: 5
                width: parent.width - 16
                spacing: 8 * Theme.deskScale

                Repeater {
                    model: root.panel.totals

                    TotalLine {
                        required property int count

                        figure: String(count)
                        Layout.fillWidth: true
                    }
                }

                TotalLine {
                    label: qsTr("Median wait")
                    figure: root.panel.medianWait
                    Layout.fillWidth: true
                }

                TotalLine {
                    label: qsTr("Longest wait")
                    figure: root.panel.longestWait
                    Layout.fillWidth: true
                }

                TotalLine {
                    label: qsTr("Without a number")
                    figure: String(root.panel.tally)
                    Layout.fillWidth: true
                }

                DeskButton {
                    enabled: root.able
                    kind: DeskButton.Tonal
                    symbol: "ui/add"
                    text: qsTr("One without a number")
                    Layout.topMargin: 12 * Theme.deskScale
                    key: root.keys ? "O" : ""
                    Layout.fillWidth: true
                    onClicked: root.panel.countOne()
                }

                RowLayout {
                    spacing: 10 * Theme.deskScale
                    enabled: root.able
                    Layout.fillHeight: false

                    DeskButton {
                        symbol: "ui/download"
                        text: qsTr("CSV file")
                        key: root.keys ? "C" : ""
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onClicked: root.panel.export()
                    }

                    DeskButton {
                        symbol: "ui/print"
                        text: qsTr("Print")
                        key: root.keys ? "P" : ""
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onClicked: root.panel.print()
                    }
                }

                DeskText {
                    visible: text !== ""
                    text: root.panel.saved
                    color: Theme.muted
                    font.pixelSize: Theme.deskSmall
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Layout.fillWidth: true
                }

                DeskButton {
                    enabled: root.able
                    symbol: root.office.numbersStopped ? "ui/play_arrow" : "ui/block"
                    text: root.office.numbersStopped ? qsTr("Give numbers again") : qsTr("No new numbers today")
                    key: root.keys ? "S" : ""
                    Layout.fillWidth: true
                    onClicked: root.office.stopNumbers()
                }

                DeskText {
                    text: root.panel.directory
                    color: Theme.muted
                    font.pixelSize: Theme.deskSmall
                    Layout.fillWidth: true
                }
            }
        }

        DeskButton {
            enabled: root.able
            symbol: "ui/meeting_room"
            text: qsTr("Close this desk")
            Layout.fillWidth: true
            onClicked: root.office.closeDesk()
        }

        DeskText {
            visible: root.office.closing && text !== ""
            text: root.office.stillHere
            color: Theme.markOf("orange")
            font.weight: Font.Bold
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }

        RowLayout {
            spacing: 10 * Theme.deskScale
            enabled: root.able
            Layout.fillHeight: false

            DeskButton {
                kind: root.office.closing ? DeskButton.Primary : DeskButton.Plain
                symbol: "ui/power_settings_new"
                text: root.office.closing ? qsTr("Yes, close the day") : qsTr("Close the day")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.office.closeDay()
            }

            DeskButton {
                visible: root.office.closing
                text: qsTr("Not yet")
                Layout.fillHeight: true
                onClicked: root.office.keepDay()
            }
        }
    }
}
