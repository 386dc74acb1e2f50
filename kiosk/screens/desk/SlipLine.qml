// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A slip that was handed out: its code, where to, and how far it has come.
Press {
    id: root

    required property string key
    required property string code
    required property string when
    required property string place
    required property string became
    required property string symbol
    required property string hue
    property bool asked: false
    property bool narrow: false // the place below the code; of what became of it the symbol alone

    text: [code, when, place, became].filter(words => words !== "").join(", ")
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    corner: Theme.deskRadius
    fill: asked ? Theme.groundOf("darkblue") : hovered ? Theme.ground : Theme.paper
    outline: asked ? Theme.action : Theme.hairline
    outlineWidth: asked ? 2 : 1.5
    horizontalPadding: 14 * Theme.deskScale
    verticalPadding: 9 * Theme.deskScale
    implicitHeight: Math.max(Theme.deskRow, topPadding + implicitContentHeight + bottomPadding)

    contentItem: GridLayout {
        columns: root.narrow ? 3 : 4
        columnSpacing: 16 * Theme.deskScale
        rowSpacing: 2 * Theme.deskScale

        DeskText {
            text: root.code
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: 150 * Theme.deskScale
            Accessible.ignored: true
        }

        RowLayout {
            spacing: 8 * Theme.deskScale
            Layout.row: 0
            Layout.column: root.narrow ? 1 : 3
            Layout.fillWidth: false
            Layout.preferredWidth: root.narrow ? implicitWidth : root.width * 0.28

            Pictogram {
                visible: root.symbol !== ""
                symbol: root.symbol
                tint: Theme.markOf(root.hue)
                side: 22 * Theme.deskScale
            }

            DeskText {
                visible: !root.narrow && text !== ""
                text: root.became
                font.weight: Font.Bold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        DeskText {
            text: root.when
            color: Theme.muted
            wrapMode: Text.NoWrap
            Layout.row: 0
            Layout.column: root.narrow ? 2 : 1
            Layout.minimumWidth: root.narrow ? 0 : 84 * Theme.deskScale
            Accessible.ignored: true
        }

        DeskText {
            text: root.place
            color: Theme.muted
            font.pixelSize: root.narrow ? Theme.deskSmall : Theme.deskText
            Layout.row: root.narrow ? 1 : 0
            Layout.column: root.narrow ? 0 : 2
            Layout.columnSpan: root.narrow ? 3 : 1
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
