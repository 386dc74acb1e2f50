// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// What there is in one field.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property BrowsePart part: view.find.browse

    title: part.fieldName
    symbol: part.fieldSymbol
    hue: part.fieldHue

    Leaves {
        id: list

        width: parent.width
        height: root.wide ? parent.height : parent.height - strip.height - root.gap
        narrow: root.wide
        columns: width > 46 * Theme.body ? 2 : 1
        least: Math.max(Theme.target, ...cells.map(cell => cell.need ?? 0))
        tallest: Math.max(least, 58 * Theme.mm)
        footed: root.wide
        pagerHeight: root.wide ? strip.wanted(width - pagerWidth - gap) : Theme.button
        gap: 4 * Theme.mm
        leaf: root.view.leaf
        model: root.part.results
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: ResultTile {
            required property int index

            width: list.cellWidth
            height: list.cellHeight
            visible: list.shows(index)
            hue: root.part.fieldHue
            brief: root.cramped
            onClicked: root.part.openRecord(record)
        }
    }

    Message {
        upright: !root.wide
        visible: list.count === 0
        width: parent.width
        height: parent.height - strip.height
        symbol: "ui/search"
        title: qsTr("We know nothing here yet.")
        text: qsTr("Please talk to us.")
    }

    TalkStrip {
        id: strip

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.wide && list.leaves > 1 ? parent.width - list.pagerWidth - root.gap : parent.width
        height: root.wide ? list.pagerHeight : implicitHeight
        brief: root.wide && Theme.scale > 1
        onTaken: root.part.takeNumber()
    }
}
