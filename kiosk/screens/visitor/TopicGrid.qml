// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts

// Topics as equal tiles.
TileGrid {
    id: root

    signal touched(string topic)

    delegate: Tile {
        id: tile

        required property int index
        required property string topic
        required property string name
        required property bool chosen
        required symbol
        required hue
        required outlined

        width: root.cellWidth
        height: root.cellHeight
        visible: root.shows(index)
        beside: root.plan.beside
        sign: root.plan.sign
        block: root.plan.block
        most: root.plan.letters
        text: name
        outlineWidth: outlined || chosen || Theme.contrast ? Theme.edge : 0
        outline: outlined || chosen || Theme.contrast ? mark : "transparent"
        focus: index === 0
        onClicked: root.touched(topic)

        Pictogram {
            visible: tile.chosen
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 4 * Theme.mm
            anchors.rightMargin: 4 * Theme.mm + Aloud.room
            symbol: "ui/check"
            tint: tile.mark
            side: 10 * Theme.mm
        }
    }
}
