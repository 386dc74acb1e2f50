// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Meetings and courses: by day, or by field.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property real aside: wide ? days.width + gap : 0

    title: qsTr("Meetings & courses")
    symbol: "ui/event"
    hue: "violet"

    DayChoices {
        id: days

        anchors.left: parent.left
        part: root.view.find.meetings
        upright: root.wide
        opening: true
        width: upright ? Math.min(0.4 * parent.width, wanted) : parent.width
        height: upright ? parent.height : implicitHeight
    }

    TopicGrid {
        id: grid

        anchors.right: parent.right
        y: root.wide ? 0 : days.height + root.gap
        width: root.wide ? parent.width - root.aside : parent.width
        height: root.wide ? parent.height : parent.height - y - (strip.visible ? strip.height + root.gap : 0)
        model: root.view.find.meetings.fields
        most: root.wide ? 4 : 2
        footed: root.wide && !root.cramped
        pagerHeight: root.wide && !root.cramped ? strip.wanted(width - pagerWidth - gap) : Theme.button
        narrow: root.wide
        gap: root.gap
        tallest: 110 * Theme.mm
        leaf: root.view.leaf
        onTurned: leaf => root.view.turnTo(leaf)
        onTouched: topic => root.view.find.browse.openField(topic)
    }

    TalkStrip {
        id: strip

        visible: !root.cramped
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.aside
        width: grid.width - (root.wide && grid.leaves > 1 ? grid.pagerWidth + root.gap : 0)
        height: root.wide ? grid.pagerHeight : implicitHeight
        brief: root.wide && Theme.scale > 1
        onTaken: root.view.find.browse.takeNumber()
    }
}
