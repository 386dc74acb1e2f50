// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// A meeting, and how many are expected there; it opens its form.
Press {
    id: root

    required property string key
    required property string title
    required property string detail
    required property string people
    required property bool held
    required property bool chosen
    required property string spoken

    text: spoken
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    corner: Theme.deskRadius
    fill: chosen ? Theme.groundOf("darkblue") : hovered ? Theme.hairline : Theme.ground
    outline: chosen ? Theme.action : "transparent"
    outlineWidth: chosen ? 2 : 0
    horizontalPadding: 14 * Theme.deskScale
    verticalPadding: 7 * Theme.deskScale
    implicitHeight: Math.max(Theme.deskRow, topPadding + implicitContentHeight + bottomPadding)

    contentItem: RowLayout {
        spacing: 12 * Theme.deskScale

        ColumnLayout {
            spacing: 1 * Theme.deskScale
            Layout.fillWidth: true

            DeskText {
                text: root.title
                color: root.held ? Theme.text : Theme.muted
                font.weight: Font.Bold
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            DeskText {
                text: root.detail
                color: Theme.muted
                font.pixelSize: Theme.deskSmall
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        QuietMark {
            visible: root.people !== ""
            text: root.people
            symbol: "ui/group"
            strong: root.held
        }
    }
}
