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
    property bool referring: false
    readonly property bool narrow: width < 1260

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
        onReferralWanted: wanted => {
            root.referring = wanted;
            if (wanted)
                referral.startSearch();
        }

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
                    visible: root.screen.walkIn.open && !referral.alone
                    panel: root.screen.walkIn
                    languages: root.screen.languages
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 34
                }

                QueueColumn {
                    id: queue

                    visible: !root.screen.walkIn.open && !referral.alone
                    panel: root.screen.queue
                    keys: root.screen.keys
                    able: root.screen.readable
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 34
                    onNewNumber: root.screen.walkIn.begin()
                }

                VisitColumn {
                    panel: root.screen.visit
                    keys: root.screen.keys
                    able: root.screen.readable
                    offersReferral: root.narrow && !root.referring
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 31
                    onReferralWanted: desk.refer()
                }

                ReferralColumn {
                    id: referral

                    readonly property bool alone: root.narrow && root.referring

                    visible: !root.narrow || root.referring
                    screen: root.screen
                    closable: root.narrow
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 35
                    onClosed: root.referring = false
                }
            }

            AppointmentPage {
                visible: root.screen.office.page === "open" && root.page === "appointments"
                panel: root.screen.appointments
                languages: root.screen.languages
                able: root.screen.readable
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
            }

            TodayPage {
                visible: root.screen.office.page === "open" && root.page === "today"
                panel: root.screen.today
                office: root.screen.office
                able: root.screen.readable
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
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
