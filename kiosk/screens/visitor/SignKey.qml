// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A key with a sign: it erases, makes room, or shows other keys.
Press {
    id: root

    required property string symbol
    property bool strong: false
    readonly property color ink: !enabled ? Theme.quiet : strong ? Theme.actionText : Theme.text

    fill: strong && enabled ? Theme.action : Theme.ground

    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            symbol: root.symbol
            tint: root.ink
            side: 12 * Theme.mm
        }
    }
}
