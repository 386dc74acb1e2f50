// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Keys to type with: in rows as keyboards have them, with the field's own keys beside the field;
// in alphabetical order, leaf by leaf, where a screen is too narrow for that.
Item {
    id: root

    required property SearchPart part
    required property real most // how high it may be
    readonly property bool unread: true // nobody wants to hear every key of a page
    readonly property real gap: Theme.apart
    readonly property real least: Theme.target
    readonly property real size: Math.min(Math.max(11 * Theme.mm, Theme.body), 1.5 * Theme.least)
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property int letters: letterKeys.count
    readonly property int signs: scriptKeys.count + 3

    // Keys in each row, the last with room for the space key.
    readonly property var lengths: part.lengths
    readonly property int rows: lengths.length
    readonly property int columns: Math.max(10, ...lengths, lengths[rows - 1] + 2)
    readonly property bool whole: fit(width) >= columns && fit(most) > rows

    // Else: as many in a row as there is room for, on leaves with a key to the next.
    readonly property int across: fit(width)
    readonly property int count: letters + signs
    readonly property int down: Math.max(1, Math.min(Math.ceil(count / across), fit(most - fieldHigh - gap)))
    readonly property bool leafed: count > across * down
    readonly property int perLeaf: across * down - (leafed ? 1 : 0)
    property int leaf: 0

    readonly property real keyWide: (width + gap) / (whole ? columns : across) - gap
    readonly property real keyHigh: whole ? Math.max(least, Math.min(26 * Theme.mm, (0.4 * most + gap) / (rows + 1) - gap)) : least
    readonly property real fieldHigh: whole ? keyHigh : Math.max(1.7 * size, Math.min(least, most - 2 * (least + gap)))
    readonly property real fieldWide: whole ? width - (signs - 1) * (keyWide + gap) : width

    implicitHeight: fieldHigh + (whole ? rows : down) * (keyHigh + gap)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onCountChanged: leaf = 0

    function fit(length: real): int {
        return Math.max(1, Math.floor((length + gap + 0.5) / (least + gap)));
    }

    // The place of a key; without width where it is on another leaf.
    function cell(column: real, row: int, wide: real): rect {
        return Qt.rect(column * (keyWide + gap), fieldHigh + gap + row * (keyHigh + gap), wide * (keyWide + gap) - gap, keyHigh);
    }

    function turned(place: int): rect {
        const at = leafed ? place - (leaf % Math.ceil(count / perLeaf)) * perLeaf : place;
        if (at < 0 || at >= perLeaf)
            return Qt.rect(0, 0, 0, 0);
        const column = at % across;
        return cell(part.rightToLeft ? across - 1 - column : column, Math.floor(at / across), 1);
    }

    function letterPlace(row: int, column: int, place: int): rect {
        if (!whole)
            return turned(place);
        const spaced = lengths[row] + (row === rows - 1 ? spaceWide : 0);
        return cell((columns - spaced) / 2 + column, row, 1);
    }

    readonly property int spaceWide: Math.min(4, columns - lengths[rows - 1])

    // Scripts, clear and erase stand beside the field; place 0 is the space key.
    function signPlace(sign: int): rect {
        if (!whole)
            return turned(letters + sign);
        const last = lengths[rows - 1];
        if (sign === 0)
            return cell((columns - last - spaceWide) / 2 + last, rows - 1, spaceWide);
        const x = (sign - 1) * (keyWide + gap);
        return Qt.rect(mirrored ? width - fieldWide - gap - x - keyWide : fieldWide + gap + x, 0, keyWide, keyHigh);
    }

    Repeater {
        id: letterKeys

        model: root.part.keys

        LetterKey {
            required property string types
            required property int row
            required property int column
            required property int place
            readonly property rect spot: root.letterPlace(row, column, place)

            x: spot.x
            y: spot.y
            width: spot.width
            height: spot.height
            visible: width > 0
            size: root.size
            onClicked: root.part.typeText(types)
        }
    }

    SignKey {
        readonly property rect spot: root.signPlace(0)

        x: spot.x
        y: spot.y
        width: spot.width
        height: spot.height
        visible: width > 0
        text: qsTr("Space")
        symbol: "ui/space_bar"
        onClicked: root.part.typeText(" ")
    }

    Repeater {
        id: scriptKeys

        model: root.part.scripts

        ScriptKey {
            required property int index
            readonly property rect spot: root.signPlace(1 + index)

            x: spot.x
            y: spot.y
            width: spot.width
            height: spot.height
            visible: width > 0
            onClicked: root.part.write(script)
        }
    }

    SignKey {
        readonly property rect spot: root.signPlace(root.signs - 1)

        x: spot.x
        y: spot.y
        width: spot.width
        height: spot.height
        visible: width > 0
        text: qsTr("Erase")
        symbol: "ui/backspace"
        strong: true
        enabled: root.part.typed !== ""
        onClicked: root.part.eraseLetter()
    }

    SignKey {
        readonly property rect spot: root.signPlace(root.signs - 2)

        x: spot.x
        y: spot.y
        width: spot.width
        height: spot.height
        visible: width > 0
        text: qsTr("Clear all")
        symbol: "ui/close"
        enabled: root.part.typed !== ""
        onClicked: root.part.clearAll()
    }

    SignKey {
        readonly property rect spot: root.cell(root.part.rightToLeft ? 0 : root.across - 1, root.down - 1, 1)

        x: spot.x
        y: spot.y
        width: spot.width
        height: spot.height
        visible: !root.whole && root.leafed
        text: qsTr("More letters")
        symbol: "ui/more_horiz"
        onClicked: root.leaf += 1
    }
}
