// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Today's referrals, latest first: for a place that calls and names a code.
Card {
    id: root

    required property TodayPanel panel

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 10 * Theme.deskScale

        PanelTitle {
            text: qsTr("Referrals of today")
            font.pixelSize: 21 * Theme.deskScale
            Layout.fillWidth: true
        }

        DeskText {
            visible: list.count === 0
            text: qsTr("Nothing yet")
            color: Theme.muted
            Layout.fillWidth: true
        }

        DeskList {
            id: list

            model: root.panel.issued
            spacing: 8 * Theme.deskScale
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.name: qsTr("Referrals of today")

            delegate: ColumnLayout {
                id: line

                required property string code
                required property string time
                required property string place

                width: ListView.view.width - 10
                spacing: 0
                Accessible.role: Accessible.ListItem
                Accessible.name: [time, code, place].join(", ")

                RowLayout {
                    spacing: 10 * Theme.deskScale

                    DeskText {
                        text: line.code
                        font.weight: Font.Bold
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    DeskText {
                        text: line.time
                        color: Theme.muted
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }

                DeskText {
                    text: line.place
                    color: Theme.muted
                    font.pixelSize: Theme.deskSmall
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
