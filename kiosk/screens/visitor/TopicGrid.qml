// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts

// Topics as equal tiles that fill their place.
Grid {
    id: root

    property alias model: tiles.model
    property real gap: Theme.gap
    property real tallest: 90 * Theme.mm
    signal touched(string topic)

    readonly property real cellWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property real cellHeight: Math.min(tallest,
        Math.floor((height - (rows - 1) * gap) / rows))

    readonly property Common common: Common {
        among: Array.from(root.children).filter(child => child instanceof Tile)
    }

    spacing: gap

    Repeater {
        id: tiles

        Tile {
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
            text: name
            common: root.common
            most: 13 * Theme.mm * Theme.scale
            outlineWidth: outlined || chosen ? Math.max(2, 0.8 * Theme.mm) : 0
            outline: outlined || chosen ? mark : "transparent"
            focus: index === 0
            onClicked: root.touched(topic)

            Pictogram {
                visible: tile.chosen
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 4 * Theme.mm
                symbol: "ui/check"
                tint: tile.mark
                side: 10 * Theme.mm
            }
        }
    }
}
