// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One thing to know, in the middle of the page.
Item {
    id: root

    required property string symbol
    required property string title
    property string text: ""
    property string hue: "darkblue"
    readonly property bool wide: width > 1.6 * height
    readonly property real medalSide: Math.min(100 * Theme.mm, wide ? 0.7 * height : 0.36 * height)
    readonly property real block: medalSide + 10 * Theme.mm + words.implicitHeight

    Rectangle {
        id: medal

        x: root.wide ? (mirrored ? root.width - width : 0) : (root.width - width) / 2
        y: root.wide ? (root.height - height) / 2 : (root.height - root.block) / 2
        width: root.medalSide
        height: width
        radius: width / 2
        color: Theme.groundOf(root.hue)

        readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

        Pictogram {
            anchors.centerIn: parent
            symbol: root.symbol
            tint: Theme.markOf(root.hue)
            side: 0.6 * parent.width
        }
    }

    Column {
        id: words

        anchors.left: root.wide ? medal.right : parent.left
        anchors.leftMargin: root.wide ? 10 * Theme.mm : 0
        anchors.right: parent.right
        y: root.wide ? (root.height - height) / 2 : medal.y + medal.height + 10 * Theme.mm
        spacing: 5 * Theme.mm

        Words {
            width: parent.width
            text: root.title
            font.pixelSize: Math.min(Theme.title, 0.13 * root.height + Theme.least / 2)
            font.weight: Font.Bold
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: root.text
            color: Theme.muted
            font.pixelSize: Math.max(Theme.least, Math.min(Theme.large, 0.08 * root.height))
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
