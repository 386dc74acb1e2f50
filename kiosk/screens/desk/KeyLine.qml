// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A key as it looks, and what it does.
RowLayout {
    id: root

    required property string cap
    required property string text

    spacing: 14 * Theme.deskScale
    Accessible.role: Accessible.StaticText
    Accessible.name: cap + ": " + text

    Rectangle {
        implicitWidth: Math.max(96 * Theme.deskScale, word.implicitWidth + 20 * Theme.deskScale)
        implicitHeight: word.implicitHeight + 8 * Theme.deskScale
        radius: 6 * Theme.deskScale
        color: Theme.ground
        border.width: 1.5
        border.color: Theme.border
        Layout.alignment: Qt.AlignTop

        DeskText {
            id: word

            anchors.centerIn: parent
            text: root.cap
            font.weight: Font.Bold
            font.pixelSize: Theme.deskSmall
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    DeskText {
        text: root.text
        topPadding: 3 * Theme.deskScale
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
