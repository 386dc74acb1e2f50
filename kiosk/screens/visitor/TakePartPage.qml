// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// People do not only need something: they bring something.
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("How would you like to take part?")
    symbol: "ui/volunteer_activism"
    hue: "orange"

    GridLayout {
        id: kinds

        readonly property Common common: Common {
            among: Array.from(kinds.children).filter(child => child instanceof Tile)
        }

        anchors.fill: parent
        columns: root.wide ? (root.tight ? 3 : 5) : 1
        columnSpacing: root.gap
        rowSpacing: root.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: root.view.offers.kinds

            Tile {
                required property int index
                required property string kind
                required property string name
                required symbol
                required hue

                text: name
                focus: index === 0
                common: kinds.common
                most: 14 * Theme.mm * Theme.scale
                onClicked: root.view.offers.openKind(kind)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: root.wide ? 150 * Theme.mm : 92 * Theme.mm
            }
        }
    }
}
