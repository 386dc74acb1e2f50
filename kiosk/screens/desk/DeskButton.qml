// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A button with a symbol, words that may wrap, and the key that does the same.
Press {
    id: root

    enum Kind {
        Primary,
        Plain,
        Tonal,
        Quiet
    }

    property int kind: DeskButton.Plain
    property string symbol: ""
    property string key: ""
    property bool small: false
    property color mark: enabled ? (kind === DeskButton.Primary ? Theme.paper : Theme.action) : Theme.deskFaint

    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    corner: Theme.deskRadius
    fill: {
        if (kind === DeskButton.Primary)
            return enabled ? (hovered ? Qt.darker(Theme.action, 1.15) : Theme.action) : Theme.hairline;
        if (kind === DeskButton.Tonal)
            return enabled ? (hovered ? Theme.deskTonalOver : Theme.groundOf("darkblue")) : Theme.ground;
        return hovered && enabled ? Theme.ground : Theme.paper;
    }
    outline: kind === DeskButton.Plain ? (enabled ? Theme.border : Theme.hairline) : "transparent"
    outlineWidth: kind === DeskButton.Plain ? 1.5 : 0
    horizontalPadding: (small ? 10 : 14) * Theme.deskScale
    verticalPadding: (small ? 4 : 8) * Theme.deskScale
    implicitWidth: Math.max(44, leftPadding + Math.ceil(implicitContentWidth) + 2 + rightPadding)
    implicitHeight: Math.max(small ? 44 : Theme.deskRow, topPadding + implicitContentHeight + bottomPadding)
    Accessible.description: key === "" ? "" : qsTr("Key %1").arg(key)

    contentItem: RowLayout {
        spacing: (root.small ? 7 : 10) * Theme.deskScale

        Pictogram {
            visible: root.symbol !== ""
            symbol: root.symbol
            tint: root.mark
            side: 24 * Theme.deskScale
        }

        DeskText {
            visible: text !== ""
            text: root.text
            color: root.mark
            font.pixelSize: root.small ? Theme.deskChip : Theme.deskText
            font.weight: Font.Bold
            Layout.fillWidth: true
            Layout.minimumWidth: 40
            Accessible.ignored: true
        }

        DeskText {
            visible: root.key !== ""
            text: root.key
            color: root.mark
            opacity: 0.85
            font.pixelSize: Theme.deskSmall * (root.small ? 0.9 : 1)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
