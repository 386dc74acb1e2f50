// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// No number now: when there will be one, and what can be found here all the same.
VisitorPage {
    id: root

    required property VisitorScreen view

    spread: true

    Scroller {
        id: all

        anchors.fill: parent
        spacing: root.gap
        filling: true

        Message {
            upright: !root.wide
            symbol: "ui/event_busy"
            title: root.view.number.refusal
            text: root.view.number.meanwhile
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        GridLayout {
            columns: root.wide && all.width > 36 * Theme.body ? 3 : 1
            columnSpacing: root.gap
            rowSpacing: root.gap
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: false

            Tile {
                text: qsTr("Find addresses")
                symbol: "ui/location_on"
                hue: "turquois"
                focus: true
                onClicked: root.view.find.browse.addresses()
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, 44 * Theme.mm)
            }

            Tile {
                text: qsTr("Meetings & courses")
                symbol: "ui/event"
                hue: "violet"
                onClicked: root.view.find.browse.meetings()
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, 44 * Theme.mm)
            }

            BigButton {
                text: qsTr("Done")
                symbol: "ui/check"
                primary: true
                onClicked: root.view.startOver()
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, 44 * Theme.mm)
            }
        }
    }
}
