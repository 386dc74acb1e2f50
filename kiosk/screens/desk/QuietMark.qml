// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A small remark that only desks see.
Row {
    id: root

    required property string text
    required property string symbol
    property bool strong: false
    readonly property color mark: strong ? Theme.action : Theme.muted

    spacing: 4 * Theme.deskScale

    Pictogram {
        anchors.verticalCenter: parent.verticalCenter
        symbol: root.symbol
        tint: root.mark
        side: 18 * Theme.deskScale
    }

    DeskText {
        text: root.text
        color: root.mark
        font.pixelSize: Theme.deskSmall
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
