// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// What do you need today?
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("What do you need today?")

    ColumnLayout {
        anchors.fill: parent
        spacing: root.gap

        Notice {
            visible: root.view.languages.note !== ""
            text: root.view.languages.note
            symbol: "ui/interpreter_mode"
            Layout.fillWidth: true
        }

        GridLayout {
            id: ways

            readonly property Common common: Common { among: Array.from(ways.children) }

            columns: root.wide ? 4 : 2
            columnSpacing: root.gap
            rowSpacing: root.gap
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            Tile {
                text: qsTr("Talk to us")
                symbol: "ui/forum"
                hue: "darkblue"
                common: ways.common
                most: 16 * Theme.mm * Theme.scale
                signLimit: 72 * Theme.mm
                focus: true
                onClicked: root.view.open("topics")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Tile {
                text: qsTr("Find addresses")
                symbol: "ui/location_on"
                hue: "turquois"
                common: ways.common
                most: 16 * Theme.mm * Theme.scale
                signLimit: 72 * Theme.mm
                onClicked: root.view.browse.addresses()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Tile {
                text: qsTr("Meetings & courses")
                symbol: "ui/event"
                hue: "violet"
                common: ways.common
                most: 16 * Theme.mm * Theme.scale
                signLimit: 72 * Theme.mm
                onClicked: root.view.browse.meetings()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Tile {
                text: qsTr("Take part")
                symbol: "ui/volunteer_activism"
                hue: "orange"
                common: ways.common
                most: 16 * Theme.mm * Theme.scale
                signLimit: 72 * Theme.mm
                onClicked: root.view.open("take_part")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        Tile {
            text: qsTr("I have a number")
            symbol: "ui/confirmation_number"
            hue: "neutral"
            outlined: true
            onClicked: root.view.open("have_number")
            Layout.fillWidth: true
            Layout.preferredHeight: root.tight ? 32 * Theme.mm : 52 * Theme.mm
        }
    }
}
