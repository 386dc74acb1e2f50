// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// More than its place holds: turned leaf by leaf with large buttons, which appear only where they
// are needed. What fits on a leaf is never cut; what does not is divided, a text between its lines.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool filling: false // what is short is spread over the whole place
    property bool long: false
    property int doubts: 0 // the keys narrow the words, and words that break grow shorter: no endless to and fro
    readonly property var stops: long ? leaves(column, height) : [{ from: 0, to: column.height }]
    readonly property var shown: stops[Math.min(now, stops.length - 1)]
    property int now: 0

    onWidthChanged: measure()
    onHeightChanged: measure()

    function measure(): void {
        doubts = 2;
        long = false;
        Qt.callLater(look);
    }

    function look(): void {
        const longer = column.implicitHeight > height + 1;
        if (long && !longer && doubts > 0)
            doubts -= 1;
        else if (longer === long || long)
            return;
        long = longer;
    }

    // Where the leaves begin and end.
    function leaves(page: Item, high: real): var {
        const wholes = [];
        root.divide(page, 0, high, wholes);
        const found = [];
        let from = 0;
        do {
            let to = from + high;
            const cut = whole => whole.from > from && whole.from < to - 1 && whole.to > to + 1;
            for (let blocking = wholes.find(cut); blocking !== undefined; blocking = wholes.find(cut))
                to = blocking.from;
            const last = Math.max(from + 1, ...wholes.filter(whole => whole.to <= to + 1).map(whole => whole.to));
            found.push({ from: from, to: Math.min(to, last) });
            from = Math.max(from + 1, Math.min(page.height, ...wholes.filter(whole => whole.from >= to - 1).map(whole => whole.from)));
        } while (from < page.height);
        return found;
    }

    // What must stay whole below an item, from top to bottom.
    function divide(block: Item, top: real, high: real, wholes: var): void {
        if (block.height <= high && !(block instanceof GridLayout || block instanceof ColumnLayout)) {
            wholes.push({ from: top, to: top + block.height });
        } else if (block instanceof Text) {
            const text = block as Text;
            const line = text.contentHeight / text.lineCount;
            for (let at = 0; at < text.lineCount; at += 1)
                wholes.push({ from: top + at * line, to: top + (at + 1) * line });
        } else {
            for (const part of block.children) {
                if (part.visible && part.height > 0)
                    root.divide(part, top + part.y, high, wholes);
            }
        }
    }

    // Whoever goes on by keyboard sees where they are.
    function bring(focus: Item): void {
        for (let at = focus; at; at = at.parent) {
            if (at !== column)
                continue;
            const top = focus.mapToItem(column, 0, 0).y;
            root.now = Math.max(0, root.stops.findIndex(stop => top >= stop.from - 1 && top < stop.to));
            return;
        }
    }

    Window.onActiveFocusItemChanged: bring(Window.activeFocusItem)

    Item {
        id: view

        anchors.left: parent.left
        anchors.right: keys.left
        anchors.rightMargin: root.long ? 4 * Theme.mm : 0
        height: root.long ? root.shown.to - root.shown.from : parent.height
        clip: root.long

        ColumnLayout {
            id: column

            y: root.long ? -root.shown.from : 0
            width: view.width
            height: root.filling ? Math.max(implicitHeight, root.height) : implicitHeight
            spacing: 6 * Theme.mm
            onImplicitHeightChanged: Qt.callLater(root.look)
        }
    }

    Column {
        id: keys

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.long ? Theme.target + 2 * Theme.mm : 0
        visible: root.long
        spacing: Theme.apart

        Repeater {
            model: [
                { sign: "ui/keyboard_arrow_up", name: qsTr("Up"), by: -1 },
                { sign: "ui/keyboard_arrow_down", name: qsTr("Down"), by: 1 }
            ]

            Press {
                id: key

                required property var modelData

                width: keys.width
                height: Math.min(36 * Theme.mm, Math.max(Theme.target, (root.height - keys.spacing) / 2))
                text: modelData.name
                fill: Theme.ground
                outline: enabled ? Theme.control : "transparent"
                outlineWidth: Theme.edge
                enabled: modelData.by < 0 ? root.now > 0 : root.now < root.stops.length - 1
                onClicked: root.now += modelData.by

                contentItem: Item {
                    Pictogram {
                        anchors.centerIn: parent
                        symbol: key.modelData.sign
                        tint: key.enabled ? Theme.text : Theme.quiet
                        side: 14 * Theme.mm
                    }
                }
            }
        }
    }
}
