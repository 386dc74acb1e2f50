// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// People do not only need something: they bring something.
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("How would you like to take part?")
    symbol: "ui/volunteer_activism"
    hue: "orange"

    TileGrid {
        id: kinds

        anchors.fill: parent
        most: root.wide ? (root.tight ? 3 : 5) : 1
        letters: 14 * Theme.mm
        tallest: (root.wide ? 150 : 92) * Theme.mm
        gap: root.gap
        leaf: root.view.leaf
        model: root.view.offers.kinds
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: Tile {
            required property int index
            required property string kind
            required property string name
            required symbol
            required hue

            width: kinds.cellWidth
            height: kinds.cellHeight
            visible: kinds.shows(index)
            beside: kinds.plan.beside
            sign: kinds.plan.sign
            block: kinds.plan.block
            most: kinds.plan.letters
            text: name
            focus: index === 0
            onClicked: root.view.offers.openKind(kind)
        }
    }
}
