// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// How the site and its city stand: below everything else, quiet unless somebody is wanted.
RowLayout {
    id: root

    required property CityPanel panel
    readonly property color tint: panel.wantsSomebody ? Theme.markOf("orange") : Theme.muted

    spacing: 8 * Theme.deskScale

    Pictogram {
        symbol: root.panel.symbol
        tint: root.tint
        side: 18 * Theme.deskScale
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (words.firstLine - height) / 2
    }

    DeskText {
        id: words

        readonly property real firstLine: lineCount > 0 ? height / lineCount : height

        text: root.panel.words
        color: root.tint
        font.pixelSize: Theme.deskSmall
        font.weight: root.panel.wantsSomebody ? Font.Bold : Font.Normal
        Layout.fillWidth: true
    }
}
