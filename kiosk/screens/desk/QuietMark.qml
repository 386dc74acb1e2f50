// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A small remark that only desks see.
Item {
    id: root

    required property string text
    required property string symbol
    property bool strong: false
    readonly property color mark: strong ? Theme.action : Theme.muted

    implicitWidth: words.x + Math.ceil(words.implicitWidth) + 1
    implicitHeight: Math.max(icon.height, words.height)

    Pictogram {
        id: icon

        anchors.verticalCenter: words.verticalCenter
        symbol: root.symbol
        tint: root.mark
        side: 18 * Theme.deskScale
    }

    DeskText {
        id: words

        x: icon.width + 4 * Theme.deskScale
        width: root.width - x
        text: root.text
        color: root.mark
        font.pixelSize: Theme.deskSmall
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
