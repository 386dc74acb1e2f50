// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import kiosk.screens.parts
import kiosk.screens.desk

// The staff's screen: one list, one visit, one panel; every deed can be taken back.
Window {
    id: root

    required property DeskScreen screen
    property string page: "queue"

    width: 1600
    height: 1000
    minimumWidth: 1024
    minimumHeight: 720
    visible: true
    color: Theme.ground
    title: screen.siteName + " · " + screen.deskName

    Binding {
        target: Theme
        property: "deskScale"
        value: Math.max(0.82, Math.min(1.6, root.width / 1600, root.height / 1000))
    }

    DeskKeys {
        id: desk

        anchors.fill: parent
        screen: root.screen
        queue: queue
        page: root.page
        onPageWanted: page => root.page = page

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            DeskHeader {
                screen: root.screen
                page: root.page
                Layout.fillWidth: true
                onPageWanted: page => root.page = page
            }

            NoticeStrips {
                visible: count > 0
                panel: root.screen.notices
                able: root.screen.readable
                keys: root.screen.keys
                Layout.fillWidth: true
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 0
            }

            SignIn {
                visible: root.screen.office.page !== "open"
                panel: root.screen.office
                deskName: root.screen.deskName
                able: root.screen.readable
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.deskGap
            }

            RowLayout {
                visible: root.screen.office.page === "open" && root.page === "queue"
                spacing: Theme.deskGap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale

                WalkInForm {
                    visible: root.screen.walkIn.open
                    panel: root.screen.walkIn
                    languages: root.screen.languages
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 36
                }

                QueueColumn {
                    id: queue

                    visible: !root.screen.walkIn.open
                    panel: root.screen.queue
                    keys: root.screen.keys
                    able: root.screen.readable
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 36
                    onNewNumber: root.screen.walkIn.begin()
                }

                VisitColumn {
                    panel: root.screen.visit
                    keys: root.screen.keys
                    able: root.screen.readable
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 28
                }
            }

            DeedBar {
                deeds: root.screen.deeds
                keys: root.screen.keys
                Layout.fillWidth: true
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
            }
        }
    }
}
