// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A size of letters, shown by a letter of that size.
Press {
    id: root

    required property real times
    property bool chosen: false
    readonly property color ink: chosen ? Theme.actionText : Theme.text

    fill: chosen ? Theme.action : Theme.paper
    outline: chosen ? fill : Theme.control
    outlineWidth: Theme.edge
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item {
        Words {
            anchors.centerIn: parent
            text: "Aa"
            color: root.ink
            font.pixelSize: Theme.least * root.times
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Pictogram {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 3 * Theme.mm
            visible: root.chosen
            symbol: "ui/check"
            tint: root.ink
            side: 9 * Theme.mm
        }
    }
}
