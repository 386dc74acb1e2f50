// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// Something to tick: filled when it is.
Press {
    id: root

    property bool ticked: false
    property string symbol: ""
    property string hue: ""
    property string cap: "" // the key that ticks it
    property bool enterIsForForm: false // Space ticks; Enter sends the form it stands in
    readonly property color mark: ticked ? Theme.paper : Theme.text

    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    corner: 22 * Theme.deskScale
    fill: ticked ? Theme.action : hovered ? Theme.ground : Theme.paper
    outline: ticked ? Theme.action : Theme.border
    outlineWidth: 1.5
    horizontalPadding: 14 * Theme.deskScale
    verticalPadding: 6 * Theme.deskScale
    implicitWidth: leftPadding + Math.ceil(implicitContentWidth) + 2 + rightPadding
    implicitHeight: Math.max(44, 44 * Theme.deskScale, topPadding + implicitContentHeight + bottomPadding)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.description: cap === "" ? "" : qsTr("Key %1").arg(cap)
    Keys.enabled: !enterIsForForm

    contentItem: RowLayout {
        spacing: 8 * Theme.deskScale

        Pictogram {
            visible: root.symbol !== ""
            symbol: root.symbol
            tint: root.ticked ? Theme.paper : root.hue === "" ? Theme.muted : Theme.markOf(root.hue)
            side: 22 * Theme.deskScale
        }

        DeskText {
            text: root.text
            color: root.mark
            font.pixelSize: Theme.deskChip
            Layout.fillWidth: true
            Layout.minimumWidth: 30
            Accessible.ignored: true
        }

        DeskText {
            visible: text !== ""
            text: root.cap
            color: root.ticked ? Theme.paper : Theme.muted
            font.pixelSize: Theme.deskSmall
            Accessible.ignored: true
        }

        Pictogram {
            visible: root.ticked
            symbol: "ui/check"
            tint: Theme.paper
            side: 18 * Theme.deskScale
        }
    }
}
