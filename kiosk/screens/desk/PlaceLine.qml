// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A place to go: ticked ones go onto the slip.
Press {
    id: root

    required property string key
    required property string title
    required property string detail
    required property bool ticked
    required property bool sensitive
    required property bool hidden

    enabled: !hidden
    text: title
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    corner: Theme.deskRadius
    fill: ticked ? Theme.groundOf("darkblue") : hovered ? Theme.ground : Theme.paper
    outline: ticked ? Theme.action : Theme.hairline
    outlineWidth: ticked ? 2 : 1.5
    horizontalPadding: 14 * Theme.deskScale
    verticalPadding: 9 * Theme.deskScale
    implicitHeight: topPadding + implicitContentHeight + bottomPadding
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.description: detail

    contentItem: RowLayout {
        spacing: 10 * Theme.deskScale

        ColumnLayout {
            spacing: 2 * Theme.deskScale
            Layout.fillWidth: true

            DeskText {
                text: root.title
                color: root.hidden ? Theme.muted : Theme.text
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

        Pictogram {
            visible: root.hidden
            symbol: "ui/visibility_off"
            tint: Theme.muted
            side: 22 * Theme.deskScale
        }

        Pictogram {
            visible: root.sensitive
            symbol: "ui/lock"
            tint: Theme.muted
            side: 22 * Theme.deskScale
        }

        Pictogram {
            visible: root.ticked
            symbol: "ui/check"
            tint: Theme.action
            side: 24 * Theme.deskScale
        }
    }
}
