// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A number that is law: to be read from across the room.
Rectangle {
    id: root

    required property string number
    required property string purpose
    required property string reached
    required property string symbol
    required property string hue
    readonly property color mark: Theme.markOf(hue)
    readonly property real pad: 5 * Theme.mm
    readonly property real high: 1.4 // of a line, in letters
    readonly property real em: Math.max(Theme.title, Math.min(0.36 * (width - 2 * pad), 60 * Theme.mm,
        (height - told.implicitHeight - 2 * pad) / high))

    implicitHeight: Math.max(1.5 * high * Theme.title + told.implicitHeight + 2 * pad, 40 * Theme.mm)
    radius: Theme.radius
    color: Theme.groundOf(hue)
    border.color: mark
    border.width: Theme.edge

    Row {
        x: root.mirrored ? parent.width - width - root.pad : root.pad
        y: root.pad
        height: parent.height - told.implicitHeight - 2 * root.pad
        spacing: 0.12 * root.em

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            tint: root.mark
            side: 0.62 * root.em
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: root.number
            color: root.mark
            font.pixelSize: root.em
            font.weight: Font.Bold
            lineHeight: 1
            wrapMode: Text.NoWrap
        }
    }

    Column {
        id: told

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.pad

        Words {
            width: parent.width
            text: root.purpose
            color: root.mark
            font.pixelSize: Theme.body
            font.weight: Font.Bold
        }

        Words {
            width: parent.width
            text: root.reached
            color: root.mark
            font.pixelSize: Theme.label
        }
    }

    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
}
