// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A picture that says who can come, and its word or two where there is room for them.
Row {
    id: root

    required property string symbol
    required property string word
    required property color ink

    spacing: 1.5 * Theme.mm

    Pictogram {
        anchors.verticalCenter: parent.verticalCenter
        symbol: root.symbol
        tint: root.ink
        side: 1.1 * Theme.label
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        text: root.word
        font.pixelSize: Theme.label
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
