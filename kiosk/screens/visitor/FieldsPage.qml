// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Where to look: by typing, by three questions, or in the fields with the pictures of the topics.
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("Find addresses")
    symbol: "ui/location_on"
    hue: "turquois"

    // Where two cells are left, the strip stands there; else below, beside the pager if that is wide.
    readonly property bool within: wide && grid.single && !below
    readonly property bool below: wide && cramped // the ways to search stand beside the strip, as pictures
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    Row {
        id: ways

        readonly property real part: (width - spacing) / 2
        readonly property real high: Math.max(search.implicitHeight, guided.implicitHeight)

        x: root.below && root.mirrored ? parent.width - width : 0
        y: root.below ? parent.height - height : 0
        width: root.below ? 2 * Theme.button + spacing : parent.width
        height: root.below ? strip.height : high
        spacing: root.gap

        BigButton {
            id: search

            width: ways.part
            height: parent.height
            tall: Theme.target
            bare: root.below
            leftPadding: root.below ? 2 * Theme.mm : 6 * Theme.mm
            text: qsTr("Search")
            symbol: "ui/search"
            onClicked: root.view.open("search")
        }

        BigButton {
            id: guided

            width: ways.part
            height: parent.height
            tall: Theme.target
            bare: root.below
            leftPadding: root.below ? 2 * Theme.mm : 6 * Theme.mm
            text: qsTr("Help me find")
            symbol: "ui/touch_app"
            onClicked: root.view.open("guided")
        }
    }

    TopicGrid {
        id: grid

        y: root.below ? 0 : ways.high + root.gap
        width: parent.width
        height: (root.wide ? parent.height : parent.height - strip.height - root.gap) - y
        model: root.view.find.browse.fields
        most: root.wide ? 4 : 2
        spare: root.wide ? 2 : 0
        footed: root.below
        pagerHeight: root.wide ? strip.wanted(width - pagerWidth - gap - strip.from) : Theme.button
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
        readonly property real from: root.below ? ways.width + root.gap : 0

        x: root.within && !root.mirrored ? beside
            : !root.within && root.mirrored ? parent.width - width - from : root.within ? 0 : from
        y: root.within ? grid.y + (grid.rows - 1) * (grid.cellHeight + root.gap) : parent.height - height
        width: root.within ? parent.width - beside
            : (root.wide && grid.leaves > 1 ? parent.width - grid.pagerWidth - root.gap : parent.width) - from
        height: root.within ? grid.cellHeight : root.wide ? grid.pagerHeight : implicitHeight
        stacked: root.within && grid.cellHeight > 44 * Theme.mm
        brief: root.wide && !root.within && Theme.scale > 1
        onTaken: root.view.find.browse.takeNumber()
    }
}
