// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Where to look: the fields with the pictures of the topics.
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("Find addresses")
    symbol: "ui/location_on"
    hue: "turquois"

    // Where two cells are left, the strip stands there; else below, beside the pager if that is wide.
    readonly property bool within: wide && grid.single

    TopicGrid {
        id: grid

        width: parent.width
        height: root.wide ? parent.height : parent.height - strip.height - root.gap
        model: root.view.find.browse.fields
        most: root.wide ? 4 : 2
        spare: root.wide ? 2 : 0
        pagerHeight: root.wide ? strip.wanted(width - pagerWidth - gap) : Theme.button
        narrow: root.wide
        gap: root.gap
        tallest: 110 * Theme.mm
        leaf: root.view.leaf
        onTurned: leaf => root.view.turnTo(leaf)
        onTouched: topic => root.view.find.browse.openField(topic)
    }

    TalkStrip {
        id: strip

        readonly property real beside: (grid.columns - 2) * (grid.cellWidth + root.gap)

        x: root.within && Application.layoutDirection === Qt.LeftToRight ? beside
            : !root.within && Application.layoutDirection === Qt.RightToLeft ? parent.width - width : 0
        y: root.within ? (grid.rows - 1) * (grid.cellHeight + root.gap) : parent.height - height
        width: root.within ? parent.width - beside
            : root.wide && grid.leaves > 1 ? parent.width - grid.pagerWidth - root.gap : parent.width
        height: root.within ? grid.cellHeight : root.wide ? grid.pagerHeight : implicitHeight
        stacked: root.within && grid.cellHeight > 44 * Theme.mm
        brief: root.wide && !root.within && Theme.scale > 1
        onTaken: root.view.find.browse.takeNumber()
    }
}
