// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Where to look: the fields with the pictures of the topics.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property bool meetings: view.browse.events

    title: meetings ? qsTr("Meetings & courses") : qsTr("Find addresses")
    symbol: meetings ? "ui/event" : "ui/location_on"
    hue: meetings ? "violet" : "turquois"

    // Ten tiles leave two cells of a wide page's twelve: the strip stands there.
    readonly property bool within: wide && !meetings

    TopicGrid {
        id: grid

        width: parent.width
        height: root.within ? parent.height : parent.height - strip.height - root.gap
        model: root.view.browse.fields
        columns: root.wide ? 4 : 2
        rows: root.within ? 3 : root.wide ? 2 : root.meetings ? 4 : 5
        gap: root.gap
        tallest: 110 * Theme.mm
        onTouched: topic => root.view.browse.openField(topic)
    }

    TalkStrip {
        id: strip

        anchors.right: parent.right
        y: root.within ? 2 * (grid.cellHeight + root.gap) : parent.height - height
        width: root.within ? 2 * grid.cellWidth + root.gap : parent.width
        height: root.within ? grid.cellHeight : implicitHeight
        onTaken: root.view.browse.takeNumber()
    }
}
