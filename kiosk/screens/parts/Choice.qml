// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Something that is so or not so: chosen, it is filled and ticked.
Press {
    id: root

    required property string symbol
    property bool chosen: false
    property bool opens: false // leads to a list instead of turning over at once
    readonly property color ink: chosen ? Theme.actionText : Theme.text

    implicitHeight: 26 * Theme.mm
    leftPadding: 5 * Theme.mm
    rightPadding: leftPadding
    fill: chosen ? Theme.action : Theme.ground
    Accessible.role: opens ? Accessible.Button : Accessible.CheckBox
    Accessible.checkable: !opens
    Accessible.checked: chosen

    contentItem: Item {
        Pictogram {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            tint: root.ink
            side: root.symbol === "" ? 0 : Math.min(18 * Theme.mm, 0.5 * root.height)
        }

        FitWords {
            anchors.left: sign.right
            anchors.leftMargin: root.symbol === "" ? 0 : 4 * Theme.mm
            anchors.right: tick.left
            anchors.rightMargin: 2 * Theme.mm
            height: parent.height
            text: root.text
            color: root.ink
            most: root.height > 34 * Theme.mm ? Theme.large : Theme.body
            font.weight: root.chosen ? Font.Bold : Font.Normal
            Accessible.ignored: true
        }

        Pictogram {
            id: tick

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.chosen ? "ui/check" : root.opens ? "ui/chevron_right" : ""
            directional: !root.chosen
            tint: root.ink
            side: 9 * Theme.mm
        }
    }
}
