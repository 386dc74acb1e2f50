// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// One end of a stepper; holding it goes on stepping.
Press {
    id: root

    required property string symbol

    focusPolicy: Qt.NoFocus
    autoRepeat: true
    hoverEnabled: true
    fill: hovered ? Theme.ground : "transparent"
    corner: Theme.deskRadius
    implicitWidth: Math.max(44, 50 * Theme.deskScale)
    Layout.fillHeight: true

    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            symbol: root.symbol
            tint: Theme.action
            side: 24 * Theme.deskScale
        }
    }
}
