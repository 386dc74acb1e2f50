// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.visitor

// Twelve things people come for; one touch goes on.
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("What is it about?")

    TopicGrid {
        anchors.fill: parent
        model: root.view.checkIn.topics
        columns: root.wide ? 4 : 2
        rows: root.wide ? 3 : 6
        gap: root.gap
        onTouched: topic => root.view.checkIn.touchTopic(topic)
    }
}
