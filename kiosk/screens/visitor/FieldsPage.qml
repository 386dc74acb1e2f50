// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Where to look: the fields with the pictures of the topics.
VisitorPage {
    id: root

    required property VisitorScreen screen
    readonly property bool meetings: screen.browse.events

    title: meetings ? qsTr("Meetings & courses") : qsTr("Find addresses")
    symbol: meetings ? "ui/event" : "ui/location_on"
    hue: meetings ? "violet" : "turquois"

    TopicGrid {
        width: parent.width
        height: parent.height - strip.height - root.gap
        model: root.screen.browse.fields
        columns: root.wide ? (root.meetings ? 4 : 5) : 2
        rows: root.wide ? 2 : (root.meetings ? 4 : 5)
        gap: root.gap
        tallest: 110 * Theme.mm
        onTouched: topic => root.screen.browse.openField(topic)
    }

    TalkStrip {
        id: strip

        anchors.bottom: parent.bottom
        width: parent.width
        onTaken: root.screen.browse.takeNumber()
    }
}
