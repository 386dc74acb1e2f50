// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// Some days, and how many meetings they have.
Press {
    id: root

    required property string days
    required property string name
    required property string count
    required property bool chosen
    property bool opens: false // leads to its list
    property bool counted: true // the number has room
    readonly property color ink: chosen ? Theme.actionText : Theme.action
    readonly property real air: 3 * Theme.mm

    implicitHeight: Math.max(Theme.target, words.need + (counted ? number.implicitHeight : 0) + 3 * Theme.mm)
    text: name + ": " + count
    leftPadding: air
    rightPadding: air
    fill: chosen ? Theme.action : Theme.paper
    outline: chosen ? fill : Theme.action
    outlineWidth: Theme.edge
    Accessible.role: opens ? Accessible.Button : Accessible.RadioButton
    Accessible.checkable: !opens
    Accessible.checked: chosen

    contentItem: Item {
        FitWords {
            id: words

            width: parent.width
            height: parent.height - (number.visible ? number.implicitHeight + Theme.mm : 0)
            text: root.name
            color: root.ink
            most: Theme.body
            floor: Theme.label
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Words {
            id: number

            visible: root.counted
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm
            width: parent.width
            text: root.count
            color: root.ink
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
