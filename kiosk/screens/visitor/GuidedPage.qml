// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// One question, answered by touching a picture; whoever is not sure touches that.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property GuidedPart part: view.find.guided

    title: part.question

    TopicGrid {
        width: parent.width
        height: dots.visible ? parent.height - dots.height - root.gap : parent.height
        model: root.part.answers
        most: !root.wide ? 2 : count === 4 || count > 6 ? 4 : 3
        gap: root.gap
        tallest: 110 * Theme.mm
        leaf: root.view.leaf
        onTurned: leaf => root.view.turnTo(leaf)
        onTouched: answer => root.part.choose(answer)
    }

    Row {
        id: dots

        visible: !root.cramped
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 3 * Theme.mm

        Repeater {
            model: 3

            Rectangle {
                required property int index

                width: 4 * Theme.mm
                height: width
                radius: width / 2
                color: index === root.part.step ? Theme.action : Theme.border
            }
        }
    }
}
