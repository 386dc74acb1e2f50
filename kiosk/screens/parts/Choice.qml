// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Something that is so or not so: chosen, it is filled and ticked.
Press {
    id: root

    required property string symbol
    property bool chosen: false
    property bool ticked: true // shows a tick when chosen
    property real tall: 26 * Theme.mm // where the words need no more
    property bool opens: false // leads to a list instead of turning over at once
    property Common common: Common { among: [root] }
    readonly property real fitting: measure.fontInfo.pixelSize
    readonly property color ink: chosen ? Theme.actionText : enabled ? Theme.text : Theme.quiet

    implicitHeight: Math.max(tall, Theme.target, measure.need + 1.5 * Theme.mm)
    leftPadding: 4.5 * Theme.mm
    rightPadding: leftPadding
    fill: chosen ? Theme.action : enabled ? Theme.paper : Theme.ground
    outline: chosen ? fill : enabled ? Theme.control : "transparent"
    outlineWidth: Theme.edge
    Accessible.role: opens ? Accessible.Button : ticked ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: !opens
    Accessible.checked: chosen

    contentItem: Item {
        Pictogram {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            tint: root.ink
            side: root.symbol === "" ? 0 : Math.min(18 * Theme.mm, 0.44 * root.tall)
        }

        FitWords {
            id: measure

            visible: false
            width: label.width
            height: label.height
            text: root.text
            most: root.height > 34 * Theme.mm ? Theme.large : Theme.body
        }

        FitWords {
            id: label

            anchors.left: sign.right
            anchors.leftMargin: root.symbol === "" ? 0 : 3 * Theme.mm
            anchors.right: tick.left
            anchors.rightMargin: root.ticked ? 2 * Theme.mm : 0
            height: parent.height
            text: root.text
            color: root.ink
            most: root.common.letters
            horizontalAlignment: root.ticked ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
        }

        Rectangle {
            anchors.centerIn: tick
            visible: root.ticked && !root.opens && !root.chosen
            width: 7 * Theme.mm
            height: width
            radius: Theme.mm
            color: Theme.paper
            border.color: Theme.control
            border.width: 0.5 * Theme.mm
        }

        Pictogram {
            id: tick

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.chosen && root.ticked ? "ui/check" : root.opens ? "ui/chevron_right" : ""
            directional: !root.chosen
            tint: root.ink
            side: root.ticked ? 9 * Theme.mm : 0
        }
    }
}
