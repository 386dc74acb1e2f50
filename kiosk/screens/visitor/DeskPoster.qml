// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// Where to go now, as large as the number itself.
Rectangle {
    id: root

    required property string sentence
    required property string desk
    readonly property color mark: Theme.markOf("orange")
    readonly property real side: 6 * Theme.mm

    implicitHeight: said.need + place.need + 3 * side
    radius: 2 * Theme.radius
    color: Theme.groundOf("orange")
    border.color: mark
    border.width: Theme.edge

    FitWords {
        id: said

        x: root.side
        y: root.side
        width: parent.width - 2 * root.side
        height: need + 0.15 * (root.height - root.implicitHeight)
        text: root.sentence
        color: root.mark
        most: Theme.title
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }

    FitWords {
        id: place

        x: root.side
        y: said.y + said.height
        width: parent.width - 2 * root.side
        height: parent.height - y - root.side
        text: root.desk
        color: root.mark
        most: 80 * Theme.mm
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }
}
