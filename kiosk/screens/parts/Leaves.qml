// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// A long list on leaves that are turned with large buttons: nobody needs to know how to flick.
Item {
    id: root

    property alias model: repeater.model
    property alias delegate: repeater.delegate
    property int columns: 1
    property real least: 40 * Theme.mm // height of a cell
    property real tallest: 2 * least
    property real gap: 4 * Theme.mm
    property int leaf: 0
    signal turned(int leaf)

    property bool narrow: false // the pager takes a corner only
    property bool footed: false // what stands beside the pager stands there without it too
    property real pagerHeight: Theme.button
    readonly property real pagerWidth: narrow ? pager.wanted : width
    readonly property real turning: height - pagerHeight - gap
    property bool single: count <= columns * fitting(footed ? turning : height)
    readonly property real room: single && !footed ? height : turning
    property int rows: fitting(room)
    property real cellHeight: Math.min(tallest, Math.floor((room - (rows - 1) * gap) / rows))
    readonly property int perLeaf: rows * columns
    readonly property int leaves: Math.max(1, Math.ceil(count / perLeaf))
    readonly property int now: Math.min(leaf, leaves - 1)
    readonly property real cellWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property alias count: repeater.count
    readonly property var cells: Array.from(grid.children)

    function fitting(height: real): int {
        return Math.max(1, Math.floor((height + gap) / (least + gap)));
    }

    function shows(index: int): bool {
        return Math.floor(index / perLeaf) === now;
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.columns
        spacing: root.gap

        Repeater {
            id: repeater
        }
    }

    Pager {
        id: pager

        visible: root.leaves > 1
        narrow: root.narrow
        spacing: root.gap
        width: root.pagerWidth
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.pagerHeight
        place: (root.now + 1) + " / " + root.leaves
        widest: "" // how many leaves there are depends on its width
        first: root.now === 0
        last: root.now === root.leaves - 1
        onTurned: by => root.turned(root.now + by)
    }
}
