// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One sentence with its pictogram, in a place of fixed height.
Item {
    id: root

    required property string symbol
    required property string text
    property string hue: "darkblue"
    property bool strong: false
    property real most: Theme.large
    readonly property real side: Math.min(24 * Theme.mm, 0.14 * width)

    implicitHeight: Math.max(14 * Theme.mm, words.need)

    Rectangle {
        id: medal

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.side
        height: root.side
        radius: root.side / 2
        color: Theme.groundOf(Theme.adorning(root.hue))

        Pictogram {
            anchors.centerIn: parent
            symbol: root.symbol
            tint: Theme.markOf(Theme.adorning(root.hue))
            side: 0.6 * root.side
        }
    }

    FitWords {
        id: words

        anchors.left: medal.right
        anchors.leftMargin: 5 * Theme.mm
        anchors.right: parent.right
        height: parent.height
        text: root.text
        most: root.most
        font.weight: root.strong ? Font.Bold : Font.Normal
    }
}
