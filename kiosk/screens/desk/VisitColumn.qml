// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// The visit at this desk: what is known, and what can happen next.
Card {
    id: root

    required property VisitPanel panel
    property bool keys: true
    property bool able: true
    property bool offersReferral: false

    signal referralWanted

    readonly property real gap: 12 * Theme.deskScale
    // What the buttons leave to the number and the facts.
    readonly property real room: {
        let rest = height - 2 * Theme.deskGap - gap;
        for (const below of [calling, closing, elsewhere])
            if (below.visible)
                rest -= below.implicitHeight + gap;
        return rest;
    }

    function keyName(name: string): string {
        return keys ? name : "";
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: root.gap

        TicketPoster {
            visible: root.panel.state !== "none"
            number: root.panel.number
            hue: root.panel.hue
            symbol: root.panel.symbol
            status: root.panel.status
            compact: root.room - fullHeight < facts.implicitHeight
            Layout.fillWidth: true
        }

        ColumnLayout {
            visible: root.panel.state === "none"
            spacing: 10 * Theme.deskScale
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                Layout.fillHeight: true
            }

            Pictogram {
                symbol: "ui/chair"
                tint: Theme.border
                side: 84 * Theme.deskScale
                Layout.alignment: Qt.AlignHCenter
            }

            DeskText {
                text: qsTr("Nobody is at this desk")
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        DeskPane {
            visible: root.panel.state !== "none" && !root.panel.forwarding
            contentHeight: facts.implicitHeight
            Accessible.name: qsTr("About this visit")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: 4 * Theme.deskScale

            ColumnLayout {
                id: facts

                width: parent.width
                spacing: 12 * Theme.deskScale

                Repeater {
                    model: root.panel.facts

                    FactLine {
                        Layout.fillWidth: true
                    }
                }
            }
        }

        WaysOn {
            visible: root.panel.forwarding
            panel: root.panel
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        GridLayout {
            id: calling

            visible: root.panel.state === "called"
            enabled: root.able
            columns: 1
            rowSpacing: 10 * Theme.deskScale
            Layout.fillWidth: true
            Layout.fillHeight: false

            DeskButton {
                kind: DeskButton.Primary
                symbol: "ui/check"
                text: qsTr("Is here: begin")
                key: root.keyName(qsTr("Enter"))
                Layout.fillWidth: true
                onClicked: root.panel.arrived()
            }

            DeskButton {
                symbol: "ui/campaign"
                text: qsTr("Call again")
                key: root.keyName("W")
                Layout.fillWidth: true
                onClicked: root.panel.callAgain()
            }

            DeskButton {
                symbol: "ui/person_off"
                text: qsTr("Not there")
                key: root.keyName("X")
                Layout.fillWidth: true
                onClicked: root.panel.missed()
            }
        }

        ClosingButtons {
            id: closing

            Layout.fillHeight: false
            visible: root.panel.state === "serving" && !root.panel.forwarding
            enabled: root.able
            panel: root.panel
            keys: root.keys
            Layout.fillWidth: true
        }

        DeskButton {
            id: elsewhere

            visible: root.offersReferral && !root.panel.forwarding
            symbol: "ui/directions"
            text: qsTr("Refer to another place")
            key: root.keyName("R")
            Layout.fillWidth: true
            onClicked: root.referralWanted()
        }
    }
}
