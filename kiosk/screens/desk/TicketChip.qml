// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A number as it looks on the visitor's paper.
Rectangle {
    id: root

    required property string number
    required property string hue
    required property string symbol

    implicitWidth: 104 * Theme.deskScale
    implicitHeight: 46 * Theme.deskScale
    radius: 8 * Theme.deskScale
    color: Theme.groundOf(hue)

    Row {
        anchors.centerIn: parent
        spacing: 8 * Theme.deskScale

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            tint: Theme.markOf(root.hue)
            side: 26 * Theme.deskScale
        }

        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.number
            color: Theme.markOf(root.hue)
            font.pixelSize: 23 * Theme.deskScale
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
