// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// The questions most people have, one touch each, then the way to all others and to none. What
// finds no room beside these is on the page of all.
Item {
    id: root

    required property ResultsPart part
    property int rows: 1
    readonly property real gap: Theme.apart
    readonly property var chips: Array.from(line.children).filter(chip => chip instanceof FilterChip)
    readonly property var few: chips.filter(chip => chip.few)
    readonly property int most: fitting(width)
    readonly property real tall: Math.max(Theme.target, more.need, none.need, ...few.slice(0, most).map(chip => chip.need))
    readonly property bool offered: part.offered

    implicitHeight: line.implicitHeight
    visible: offered

    // How many of the few fit into the rows with the last two.
    function fitting(width: real): int {
        const ends = [more.wanted, none.wanted];
        for (let count = few.length; count > 0; count -= 1) {
            const wanted = [...few.slice(0, count).map(chip => chip.wanted), ...ends];
            if (lines(wanted, width) <= rows)
                return count;
        }
        return 0;
    }

    function lines(widths: var, width: real): int {
        let count = 1, used = 0;
        for (const wanted of widths) {
            const after = used === 0 ? wanted : used + gap + wanted;
            if (after > width) {
                count += 1;
                used = wanted;
            } else {
                used = after;
            }
        }
        return count;
    }

    Flow {
        id: line

        width: parent.width
        spacing: root.gap

        Repeater {
            model: root.part.strip

            FilterChip {
                required property int index
                required property string ask
                required property string value
                required property string words
                required property bool some
                readonly property bool few: true

                visible: index < root.most
                enabled: some
                text: words
                width: Math.min(wanted, line.width)
                height: root.tall
                required chosen
                required symbol
                onClicked: root.part.ask(ask, value)
            }
        }

        FilterChip {
            id: more

            readonly property bool few: false

            switches: false
            symbol: "ui/tune"
            text: qsTr("More filters")
            width: Math.min(wanted, root.most > 0 ? line.width : (line.width - root.gap) / 2)
            height: root.tall
            onClicked: root.part.openFilters()
        }

        FilterChip {
            id: none

            readonly property bool few: false

            switches: false
            symbol: "ui/close"
            text: qsTr("Show all")
            visible: root.part.asked > 0
            width: Math.min(wanted, root.most > 0 ? line.width : (line.width - root.gap) / 2)
            height: root.tall
            onClicked: root.part.clear()
        }
    }
}
