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
        most: root.wide ? 4 : 2
        gap: root.gap
        leaf: root.view.leaf
        onTurned: leaf => root.view.turnTo(leaf)
        onTouched: topic => root.view.checkIn.touchTopic(topic)
    }
}
