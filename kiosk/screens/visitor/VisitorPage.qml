// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One question, large, and a place below it for what answers it.
FocusScope {
    id: root

    focus: true

    default property alias content: body.data
    property string title: ""
    property string symbol: ""
    property string hue: "darkblue"
    readonly property bool wide: width > height
    readonly property bool tight: height < 220 * Theme.mm
    readonly property real gap: tight ? 4 * Theme.mm : Theme.gap
    readonly property real side: tight ? 10 * Theme.mm : Theme.margin
    // Little room for the letters wished for: what else would stand still is turned too.
    readonly property bool cramped: Math.min(height, Theme.reach) < 14 * Theme.body
    property bool spread: false // what is touched is at the bottom anyway: keeps the whole page
    readonly property real head: title === "" ? (Aloud.there ? speak.side + gap : 0)
        : Math.max(Math.max(18 * Theme.mm, Math.min(44 * Theme.mm, 0.1 * height)), heading.need + 3 * Theme.mm)
    readonly property real upper: spread ? head : Math.max(head, height - Theme.reach)

    Pictogram {
        id: sign

        visible: root.symbol !== ""
        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: root.upper - (root.head + height) / 2
        symbol: root.symbol
        tint: Theme.markOf(Theme.adorning(root.hue))
        side: (root.tight ? 15 : 18) * Theme.mm
    }

    SpeakButton {
        id: speak

        what: root
        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: sign.visible ? 5 * Theme.mm : root.side
        y: root.upper - (root.head + height) / 2
    }

    FitWords {
        id: heading

        anchors.left: speak.visible ? speak.right : sign.visible ? sign.right : parent.left
        anchors.leftMargin: speak.visible || sign.visible ? 5 * Theme.mm : root.side
        anchors.right: parent.right
        anchors.rightMargin: root.side
        y: root.upper - root.head
        height: root.head
        text: root.title
        most: root.tight ? Theme.body + 4.9 * Theme.mm : Theme.title
        font.weight: Font.Bold
        visible: root.title !== ""
        Accessible.role: Accessible.Heading
    }

    Item {
        id: body

        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Math.max(root.title === "" ? root.gap : 0, root.upper)
        anchors.bottomMargin: root.gap
    }
}
