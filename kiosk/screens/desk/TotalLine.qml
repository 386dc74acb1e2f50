// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// One figure with its name.
RowLayout {
    id: root

    required property string label
    required property string figure

    spacing: 10 * Theme.deskScale
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + figure

    DeskText {
        text: root.label
        color: Theme.muted
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    DeskText {
        text: root.figure
        font.pixelSize: 21 * Theme.deskScale
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
