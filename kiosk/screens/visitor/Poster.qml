// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// The number as a poster: it must be readable on yesterday's photo of this screen.
Rectangle {
    id: root

    required property string number
    required property string hue
    required property string symbol
    property string head: ""
    property string foot: ""
    readonly property color mark: Theme.markOf(hue)
    readonly property real side: 8 * Theme.mm
    readonly property real over: head === "" ? 0 : 20 * Theme.mm
    readonly property real under: foot === "" ? 0 : 26 * Theme.mm
    readonly property real lines: over + (under === 0 ? 0 : under + 0.5 * side)
    // Three digits are 1.74 em wide and 0.72 em high; the pictogram stands where they grow largest.
    readonly property real roomWide: width - 2 * side
    readonly property real roomHigh: height - lines - side
    readonly property real besideEm: Math.min(roomWide / 2.56, roomHigh / 0.86)
    readonly property real aboveEm: Math.min(roomWide / 1.78, roomHigh / 1.36)
    readonly property bool above: aboveEm > besideEm
    readonly property real em: Math.max(aboveEm, besideEm)

    radius: 2 * Theme.radius
    border.color: mark
    border.width: Theme.contrast ? Theme.edge : 0
    color: Theme.groundOf(hue)

    FitWords {
        id: heading

        anchors.horizontalCenter: parent.horizontalCenter
        y: 0.5 * root.side
        width: parent.width - 2 * root.side
        height: root.over
        visible: root.head !== ""
        text: root.head
        color: root.mark
        most: 13 * Theme.mm
        floor: Theme.least
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.over + (root.height - root.lines - height) / 2
        columns: root.above ? 1 : 2
        spacing: root.above ? 0 : 0.14 * root.em
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Pictogram {
            symbol: root.symbol
            tint: root.mark
            side: (root.above ? 0.5 : 0.62) * root.em
        }

        Item {
            width: digits.implicitWidth
            height: 0.86 * root.em

            Words {
                id: digits

                anchors.centerIn: parent
                text: root.number
                color: root.mark
                font.pixelSize: Math.max(1, root.em)
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
            }
        }
    }

    FitWords {
        id: footing

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 0.5 * root.side
        width: parent.width - 2 * root.side
        height: root.under
        visible: root.foot !== ""
        text: root.foot
        color: root.mark
        most: Theme.body
        floor: Theme.least
        horizontalAlignment: Text.AlignHCenter
    }
}
