// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// What is different at this site: facts are chosen, never typed, so every language says it.
RowLayout {
    id: root

    required property SiteNoticePanel panel
    property bool able: true

    spacing: Theme.deskGap

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.deskGap
            spacing: 12 * Theme.deskScale

            PanelTitle {
                text: qsTr("Notices that stand")
                Layout.fillWidth: true
            }

            DeskText {
                text: list.count === 0 ? qsTr("Everything is as usual.") : qsTr("They end by themselves and are never sent anywhere.")
                color: Theme.muted
                Layout.fillWidth: true
            }

            DeskList {
                id: list

                model: root.panel.rows
                spacing: 4
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.name: qsTr("Notices that stand")

                delegate: SiteNoticeLine {
                    width: ListView.view.width - 10
                    able: root.able
                    onTakenDown: root.panel.takeDown(key)
                }
            }
        }
    }

    SiteNoticeForm {
        panel: root.panel
        able: root.able
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
    }
}
