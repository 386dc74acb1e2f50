// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Whom to call: it stands without network, directory or store.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property EmergencyPart part: view.around.emergency
    readonly property bool roomy: wide && Theme.scale < 1.5

    title: qsTr("Emergency")
    symbol: "ui/emergency"
    hue: "red"
    spread: true

    Scroller {
        anchors.fill: parent
        spacing: root.tight ? 3 * Theme.mm : 5 * Theme.mm

        GridLayout {
            columns: Theme.scale < 2 || root.wide ? 2 : 1
            columnSpacing: root.gap
            rowSpacing: root.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.part.law

                CallPoster {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Math.max(implicitHeight, (root.tight ? 56 : 78) * Theme.mm)
                }
            }
        }

        BigButton {
            visible: root.part.readable
            text: qsTr("No phone? We call for you", "Touching it calls the people at the desks.")
            symbol: "ui/phone_in_talk"
            primary: true
            focus: true
            onClicked: root.view.open("help")
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.roomy ? 2 : 1
            columnSpacing: 4 * Theme.mm
            rowSpacing: 4 * Theme.mm
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.part.lines

                HelpLineCard {
                    onOpened: root.part.openRecord(record)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }

        PaperPlace {
            visible: root.part.readable
            paper: root.part.paper
            text: qsTr("Print these numbers")
            Layout.fillWidth: true
        }
    }
}
