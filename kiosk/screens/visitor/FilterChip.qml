// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A question in few words; asked, it is filled and ticked.
Press {
    id: root

    required property string symbol
    property bool chosen: false
    property bool switches: true // else it leads somewhere
    readonly property real wanted: natural.advanceWidth + 22 * Theme.mm
    readonly property real need: Math.max(Theme.target, label.need + 3 * Theme.mm)
    readonly property color ink: !enabled ? Theme.quiet : chosen ? Theme.actionText : Theme.text

    implicitWidth: wanted
    implicitHeight: need
    padding: 1 * Theme.mm
    leftPadding: 4 * Theme.mm
    rightPadding: leftPadding
    corner: Theme.target / 2
    fill: chosen ? Theme.action : enabled ? Theme.paper : Theme.ground
    outline: chosen ? fill : enabled ? Theme.control : "transparent"
    outlineWidth: Theme.edge
    Accessible.role: switches ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: switches
    Accessible.checked: chosen

    TextMetrics {
        id: natural

        text: root.text
        font.family: label.font.family
        font.pixelSize: Theme.body
        font.weight: Font.Medium
    }

    contentItem: Item {
        Pictogram {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.chosen && root.switches ? "ui/check" : root.symbol
            tint: root.ink
            side: 9 * Theme.mm
        }

        FitWords {
            id: label

            anchors.left: sign.right
            anchors.leftMargin: 2.5 * Theme.mm
            anchors.right: parent.right
            height: parent.height
            text: root.text
            color: root.ink
            most: Theme.body
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
