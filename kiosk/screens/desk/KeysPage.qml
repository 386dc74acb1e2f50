// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Every key that DeskKeys.qml knows, and the switch for those that are single letters.
Card {
    id: root

    required property DeskScreen view

    signal closed

    readonly property var groups: [
        {
            "title": qsTr("Everywhere"),
            "keys": [["F1", qsTr("This page")], ["F2", qsTr("Waiting list")], ["F3", qsTr("Appointments")], ["F4", qsTr("Today")], ["F5", qsTr("Notices")], ["Tab", qsTr("On to the next button or field")], [qsTr("Esc"), qsTr("Back")], ["U", qsTr("Undo, for ten seconds; also Ctrl+Z")], ["H", qsTr("Help at the touchscreen: I am coming, I am back")], ["D", qsTr("Print again what did not print")], ["M", qsTr("Sound of the waiting room off or on")]]
        },
        {
            "title": qsTr("Waiting list"),
            "keys": [[qsTr("Space"), qsTr("Call the next number")], ["↓ ↑", qsTr("Pick a line")], [qsTr("Enter"), qsTr("Call the picked line, or put it back in line")], [qsTr("Del"), qsTr("The picked one has left")], ["N", qsTr("New number")], ["B", qsTr("Block of numbers")], ["A", qsTr("The next number on paper is handed out")]]
        },
        {
            "title": qsTr("Visit"),
            "keys": [[qsTr("Enter"), qsTr("Is here: begin")], ["W", qsTr("Call again")], ["X", qsTr("Not there")], ["K", qsTr("Park")], ["L", qsTr("To a colleague")], ["1", qsTr("Finish: informed")], ["2", qsTr("Finish: referred")], ["3", qsTr("Finish: appointment")], ["4", qsTr("Finish: something else")]]
        },
        {
            "title": qsTr("Refer"),
            "keys": [["R", qsTr("Search a place")], ["T", qsTr("Only places in our district")], ["O", qsTr("Only places that are open now")], ["S", qsTr("Only places where the visitor's language is spoken")], ["V", qsTr("Preview")], ["P", qsTr("Print")]]
        },
        {
            "title": qsTr("Today"),
            "keys": [["O", qsTr("One without a number")], ["C", qsTr("CSV file")], ["P", qsTr("Print")], ["R", qsTr("Code on a slip", "of a referral. German: Code auf einem Zettel")], ["S", qsTr("No new numbers today, or again")]]
        },
        {
            "title": qsTr("Begin"),
            "keys": [["1 … 9", qsTr("Sit down")], [qsTr("Enter"), qsTr("Open the desk")]]
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        PanelTitle {
            text: qsTr("Keys")
            Layout.fillWidth: true
        }

        DeskPane {
            id: pane

            contentHeight: columns.implicitHeight
            Accessible.name: qsTr("Keys")
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                id: columns

                width: pane.width - 12
                columns: width > 1000 ? 3 : 2
                columnSpacing: 2 * Theme.deskGap
                rowSpacing: Theme.deskGap

                Repeater {
                    model: root.groups

                    ColumnLayout {
                        id: group

                        required property var modelData

                        spacing: 4 * Theme.deskScale
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop

                        FormLabel {
                            text: group.modelData.title
                            Layout.fillWidth: true
                            Accessible.role: Accessible.Heading
                        }

                        Repeater {
                            model: group.modelData.keys

                            KeyLine {
                                required property var modelData

                                cap: modelData[0]
                                text: modelData[1]
                                Layout.fillWidth: true
                            }
                        }
                    }
                }
            }
        }

        RowLayout {
            spacing: 12 * Theme.deskScale
            Layout.fillHeight: false

            DeskButton {
                symbol: "ui/arrow_back"
                text: qsTr("Back")
                key: qsTr("Esc")
                onClicked: root.closed()
            }

            Chip {
                text: qsTr("Single letters act")
                ticked: root.view.keys
                onClicked: root.view.toggleKeys()
            }
        }
    }
}
