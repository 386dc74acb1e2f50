// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import kiosk.screens.parts
import kiosk.screens.board

// The waiting room's screen: calls large on one side, what was and what comes on the other.
Window {
    id: root

    required property BoardScreen view
    readonly property real u: portrait ? height / 185 : Math.min(height, width * 0.62) / 100
    readonly property bool portrait: height > width

    width: 1280
    height: 720
    visible: true
    color: Theme.night
    title: qsTr("Board")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 5 * root.u
        anchors.bottomMargin: 3 * root.u
        spacing: 2.4 * root.u

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: 6 * root.u
            rowSpacing: 5 * root.u
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: calls

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.portrait ? 1 : 67
                Layout.preferredHeight: 62
                spacing: 3 * root.u

                Repeater {
                    id: current

                    model: root.view.calls

                    CallCard {
                        u: root.u
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 1
                    }
                }

                ColumnLayout {
                    visible: current.count === 0
                    spacing: 5 * root.u
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    Item {
                        Layout.fillHeight: true
                    }

                    Pictogram {
                        symbol: "ui/campaign"
                        tint: Theme.nightMuted
                        side: 22 * root.u
                        Layout.alignment: Qt.AlignHCenter
                    }

                    Words {
                        text: qsTr("We call your number here.")
                        color: Theme.nightText
                        font.pixelSize: 7.4 * root.u
                        font.weight: Font.Bold
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.portrait ? 1 : 33
                Layout.preferredHeight: 38
                spacing: 2.4 * root.u

                Words {
                    visible: recent.count > 0
                    text: qsTr("Just called")
                    color: Theme.nightMuted
                    font.pixelSize: 4 * root.u
                    Layout.fillWidth: true
                }

                Repeater {
                    id: recent

                    model: root.view.recent

                    RecentCall {
                        u: root.u
                        Layout.fillWidth: true
                    }
                }

                Meetings {
                    heading: qsTr("Here today")
                    rows: root.view.meetings
                    u: root.u
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }

        // A text for each language: each runs its own way.
        ColumnLayout {
            visible: root.view.notices !== ""
            spacing: 0.6 * root.u
            Layout.fillHeight: false
            Layout.topMargin: 1.6 * root.u

            Repeater {
                model: root.view.notices.split("\n")

                Words {
                    required property string modelData

                    text: modelData
                    color: Theme.nightWarning
                    font.pixelSize: 3.8 * root.u
                    font.weight: Font.Bold
                    Layout.fillWidth: true
                }
            }
        }

        RowLayout {
            spacing: 3 * root.u
            Layout.fillHeight: false

            Words {
                text: root.view.time
                color: Theme.nightText
                font.pixelSize: 4.4 * root.u
                font.weight: Font.Bold
            }

            Words {
                text: root.view.siteName
                color: Theme.nightMuted
                font.pixelSize: 3.6 * root.u
            }

            Words {
                visible: root.view.demo
                text: qsTr("Demo: nothing here is real")
                color: Theme.nightWarning
                font.pixelSize: 3.6 * root.u
                Layout.fillWidth: true
            }

            Item {
                visible: !root.view.demo
                Layout.fillWidth: true
            }

            Words {
                visible: text !== ""
                text: root.view.asOf
                color: Theme.nightWarning
                font.pixelSize: 3.6 * root.u
                font.weight: Font.Bold
            }
        }
    }
}
