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
    readonly property bool tall: Application.layoutDirection === Qt.RightToLeft // Arabic lines are higher
    readonly property real gap: tight ? 4 * Theme.mm : Theme.gap
    readonly property real side: tight ? 10 * Theme.mm : Theme.margin
    readonly property real headHeight: title === "" ? 0
        : Math.max((tall ? 24 : 18) * Theme.mm, Math.min(44 * Theme.mm, 0.1 * height))

    Pictogram {
        id: sign

        visible: root.symbol !== ""
        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: (root.headHeight - height) / 2
        symbol: root.symbol
        tint: Theme.markOf(root.hue)
        side: Math.min(18 * Theme.mm, 0.8 * root.headHeight)
    }

    FitWords {
        anchors.left: root.symbol === "" ? parent.left : sign.right
        anchors.leftMargin: root.symbol === "" ? root.side : 5 * Theme.mm
        anchors.right: parent.right
        anchors.rightMargin: root.side
        height: root.headHeight
        text: root.title
        most: root.tight ? 13.5 * Theme.mm : Theme.title
        font.weight: Font.Bold
        visible: root.title !== ""
        Accessible.role: Accessible.Heading
    }

    Item {
        id: body

        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: root.title === "" ? root.gap : root.headHeight
        anchors.bottomMargin: root.gap
    }
}
