// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Today, this week, this month: always in sight, so that nobody has to know that there is more.
Grid {
    id: root

    required property MeetingsPart part
    property bool upright: false // one below the other
    property bool opening: false // each leads to its list
    readonly property bool counted: Theme.scale === 1
    readonly property var choices: Array.from(children).filter(child => child instanceof DayChoice)
    // The width on which the words of each need no more than two lines.
    readonly property real wanted: 9 * Theme.mm + Theme.label * Math.max(0, ...choices.map(choice => narrowest(Ruler.words(choice.name))))
    readonly property real cellWidth: upright ? width : (width - 2 * spacing) / 3
    readonly property real cellHeight: upright ? (height - 2 * spacing) / 3 : Math.max(0, ...choices.map(choice => choice.implicitHeight))

    columns: upright ? 1 : 3
    spacing: Theme.apart

    function narrowest(words: var): real {
        const long = part => part.reduce((sum, word) => sum + word + 0.3, 0);
        return Math.min(...words.map((_, at) => Math.max(long(words.slice(0, at + 1)), long(words.slice(at + 1)))));
    }

    Repeater {
        model: root.part.days

        DayChoice {
            width: root.cellWidth
            height: root.cellHeight
            opens: root.opening
            counted: root.counted
            onClicked: root.part.choose(days)
        }
    }
}
