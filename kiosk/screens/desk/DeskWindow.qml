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

    required property DeskScreen view
    property string page: "queue"
    property bool referring: false
    readonly property bool narrow: width < 1260
    readonly property string visiting: view.visit.state

    width: 1600
    height: 1000
    minimumWidth: 1024
    minimumHeight: 720
    visible: true
    color: Theme.ground
    title: view.siteName + " · " + view.deskName

    onVisitingChanged: {
        if (visiting === "none")
            referring = false;
    }

    Binding {
        target: Theme
        property: "deskScale"
        value: Math.max(0.82, Math.min(1.6, root.width / 1600, root.height / 1000))
    }

    DeskKeys {
        id: desk

        anchors.fill: parent
        view: root.view
        queue: queue
        page: root.page
        referring: referral.searching
        onPageWanted: page => root.page = page
        onReferralWanted: wanted => {
            root.referring = wanted;
            if (wanted)
                referral.startSearch();
        }

        FocusKeeper {
            scope: desk
            page: root.view.office.page + root.page
            home: queue.visible ? queue.line : [keysPage, appointmentsPage, todayPage, noticesPage].find(page => page.visible) ?? (referral.visible ? referral : null)
        }

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            DeskHeader {
                view: root.view
                page: root.page
                Layout.fillWidth: true
                onPageWanted: page => root.page = page
            }

            NoticeStrips {
                visible: count > 0
                panel: root.view.notices
                able: root.view.readable
                keys: root.view.keys
                Layout.fillWidth: true
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 0
            }

            SignIn {
                visible: root.view.office.page !== "open"
                panel: root.view.office
                deskName: root.view.deskName
                keys: root.view.keys
                able: root.view.readable
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.deskGap
            }

            RowLayout {
                visible: root.view.office.page === "open" && root.page === "queue"
                spacing: Theme.deskGap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale

                WalkInForm {
                    visible: root.view.walkIn.open && !referral.alone
                    panel: root.view.walkIn
                    languages: root.view.languages
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 36
                }

                BlockForm {
                    visible: root.view.blocks.open && !referral.alone
                    panel: root.view.blocks
                    able: root.view.readable
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 36
                }

                QueueColumn {
                    id: queue

                    visible: !root.view.walkIn.open && !root.view.blocks.open && !referral.alone
                    panel: root.view.queue
                    blocks: root.view.blocks
                    keys: root.view.keys
                    able: root.view.readable
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 36
                    onNewNumber: root.view.walkIn.begin()
                }

                VisitColumn {
                    panel: root.view.visit
                    keys: root.view.keys
                    able: root.view.readable
                    offersReferral: root.narrow && !root.referring
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 32
                    onReferralWanted: desk.refer()
                }

                ReferralColumn {
                    id: referral

                    readonly property bool alone: root.narrow && root.referring

                    visible: !root.narrow || root.referring
                    view: root.view
                    closable: root.narrow
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 32
                    onClosed: root.referring = false
                }
            }

            KeysPage {
                id: keysPage

                visible: root.view.office.page === "open" && root.page === "keys"
                view: root.view
                onClosed: root.page = "queue"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
            }

            AppointmentsPage {
                id: appointmentsPage

                visible: root.view.office.page === "open" && root.page === "appointments"
                panel: root.view.appointments
                languages: root.view.languages
                able: root.view.readable
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
            }

            TodayPage {
                id: todayPage

                visible: root.view.office.page === "open" && root.page === "today"
                panel: root.view.today
                office: root.view.office
                keys: root.view.keys
                able: root.view.readable
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
            }

            SiteNoticePage {
                id: noticesPage

                visible: root.view.office.page === "open" && root.page === "notices"
                panel: root.view.siteNotices
                able: root.view.readable
                Layout.margins: Theme.deskGap
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
            }

            DeedBar {
                deeds: root.view.deeds
                keys: root.view.keys
                Layout.fillWidth: true
                Layout.leftMargin: 24 * Theme.deskScale
                Layout.rightMargin: 24 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
            }

            CityLine {
                visible: root.view.office.city.there
                panel: root.view.office.city
                Layout.fillWidth: true
                Layout.leftMargin: 28 * Theme.deskScale
                Layout.rightMargin: 28 * Theme.deskScale
                Layout.bottomMargin: 8 * Theme.deskScale
            }
        }
    }
}
