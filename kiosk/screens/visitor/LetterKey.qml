// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A key with a letter, or with some letters of another script; quiet where it leads nowhere.
Press {
    id: root

    required property string letter
    required property bool leads
    property real size: Math.max(11 * Theme.mm, Theme.body)

    text: letter
    fill: Theme.ground
    enabled: leads

    contentItem: Words {
        text: root.letter
        color: root.enabled ? Theme.text : Theme.quiet
        font.pixelSize: root.size
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
        Accessible.ignored: true
    }
}
