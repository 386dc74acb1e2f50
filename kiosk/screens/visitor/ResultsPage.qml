// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// What there is in one field, and what can be asked of it.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property BrowsePart browse: view.find.browse
    readonly property ResultsPart part: view.find.results

    title: browse.fieldName === "" ? qsTr("These may help") : browse.fieldName
    symbol: browse.fieldName === "" ? "ui/location_on" : browse.fieldSymbol
    hue: browse.fieldHue

    FilterStrip {
        id: strip

        part: root.part
        rows: root.wide ? 1 : 2
        width: parent.width
        visible: offered && root.part.count > 0
    }

    LongList {
        id: list

        y: strip.visible ? strip.height + Theme.apart : 0
        width: parent.width
        height: (root.wide ? parent.height : parent.height - talk.height - root.gap) - y
        visible: root.part.count > 0
        narrow: root.wide
        footed: root.wide
        pagerHeight: !root.wide ? Theme.button
            : Math.max(talk.wanted(all.visible ? all.width : width - pagerWidth - gap), all.visible ? all.implicitHeight : 0)
        gap: 4 * Theme.mm
        leaf: root.view.leaf
        model: root.part.rows
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: ResultTile {
            width: list.rowWidth
            hue: root.browse.fieldHue
            shortened: root.tight
            brief: root.cramped
            onClicked: root.browse.openRecord(record)
            onActiveFocusChanged: {
                if (activeFocus && visualFocus)
                    list.bring(index);
            }
        }
    }

    NothingFound {
        part: root.part
        upright: !root.wide
        brief: root.cramped
        visible: root.part.count === 0
        width: parent.width
        height: parent.height - talk.height - root.gap
    }

    BigButton {
        id: all

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.cramped && root.part.count === 0 && root.part.asked > 0
        width: (parent.width - root.gap) / 2
        height: talk.height
        text: qsTr("Show all")
        symbol: "ui/close"
        onClicked: root.part.clear()
    }

    TalkStrip {
        id: talk

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: all.visible ? parent.width - all.width - root.gap
            : root.wide && list.visible && !list.single ? parent.width - list.pagerWidth - root.gap : parent.width
        height: root.wide ? list.pagerHeight : implicitHeight
        brief: root.wide && (root.tight || Theme.scale > 1)
        onTaken: root.browse.takeNumber()
    }
}
