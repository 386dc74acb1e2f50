// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// No number now: when there will be one, and what can be found here all the same.
VisitorPage {
    id: root

    required property VisitorScreen view

    ColumnLayout {
        anchors.fill: parent
        spacing: root.gap

        Message {
            symbol: "ui/event_busy"
            title: root.view.number.refusal
            text: root.view.number.opens
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        GridLayout {
            columns: root.wide ? 3 : 1
            columnSpacing: root.gap
            rowSpacing: root.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            Tile {
                text: qsTr("Find addresses")
                symbol: "ui/location_on"
                hue: "turquois"
                focus: true
                beside: true
                onClicked: root.view.browse.addresses()
                Layout.fillWidth: true
                Layout.preferredHeight: 44 * Theme.mm
            }

            Tile {
                text: qsTr("Meetings & courses")
                symbol: "ui/event"
                hue: "violet"
                beside: true
                onClicked: root.view.browse.meetings()
                Layout.fillWidth: true
                Layout.preferredHeight: 44 * Theme.mm
            }

            BigButton {
                text: qsTr("Done")
                symbol: "ui/check"
                primary: true
                onClicked: root.view.startOver()
                Layout.fillWidth: true
                Layout.preferredHeight: 44 * Theme.mm
            }
        }
    }
}
