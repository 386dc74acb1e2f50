// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// What takes place on some days, soonest first.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property BrowsePart browse: view.find.browse
    readonly property MeetingsPart part: view.find.meetings
    readonly property bool talking: !cramped || part.count === 0
    readonly property real below: talking ? strip.height + gap : 0
    readonly property real aside: wide ? days.width + gap : 0

    title: browse.fieldName === "" ? qsTr("Meetings & courses") : browse.fieldName
    symbol: browse.fieldName === "" ? "ui/event" : browse.fieldSymbol
    hue: browse.fieldName === "" ? "violet" : browse.fieldHue

    DayChoices {
        id: days

        anchors.left: parent.left
        part: root.part
        upright: root.wide
        width: upright ? Math.min(0.4 * parent.width, wanted) : parent.width
        height: upright ? parent.height : implicitHeight
    }

    Words {
        id: nothing

        anchors.right: parent.right
        y: root.wide ? 0 : days.height + root.gap
        width: list.width
        visible: text !== ""
        text: root.part.nothing
        color: Theme.muted
        font.weight: Font.Bold
    }

    LongList {
        id: list

        anchors.right: parent.right
        y: nothing.y + (nothing.visible ? nothing.height + root.gap : 0)
        width: parent.width - root.aside
        height: (root.wide ? parent.height : parent.height - root.below) - y
        visible: root.part.count > 0
        narrow: root.wide
        footed: root.wide && root.talking
        pagerHeight: root.wide && root.talking ? strip.wanted(width - pagerWidth - gap) : Theme.button
        gap: 4 * Theme.mm
        leaf: root.view.leaf
        model: root.part.rows
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: MeetingTile {
            width: list.rowWidth
            hue: root.hue
            short: root.tight || Theme.scale > 1.5
            brief: root.cramped
            onClicked: root.browse.openRecord(record)
            onActiveFocusChanged: {
                if (activeFocus && visualFocus)
                    list.bring(index);
            }
        }
    }

    Message {
        anchors.right: parent.right
        upright: !root.wide
        visible: root.part.count === 0
        y: list.y
        width: list.width
        height: parent.height - strip.height - y
        symbol: "ui/event_busy"
        title: qsTr("We know nothing here yet.")
        text: qsTr("Please talk to us.")
    }

    TalkStrip {
        id: strip

        readonly property real pager: root.wide && list.visible && !list.single ? list.pagerWidth + root.gap : 0

        visible: root.talking
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.aside
        width: list.width - pager
        height: root.wide ? list.pagerHeight : implicitHeight
        brief: root.wide && Theme.scale > 1
        onTaken: root.browse.takeNumber()
    }
}
