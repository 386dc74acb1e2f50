// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One of the desk's pages.
Press {
    id: root

    property bool current: false
    property string key: ""

    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    fill: hovered ? Theme.ground : "transparent"
    corner: Theme.deskRadius
    horizontalPadding: (Theme.deskScale > 0.9 ? 14 : 9) * Theme.deskScale
    implicitWidth: leftPadding + Math.ceil(implicitContentWidth) + 2 + rightPadding
    implicitHeight: Math.max(44, 46 * Theme.deskScale)
    Accessible.role: Accessible.PageTab
    Accessible.selected: current
    Accessible.description: qsTr("Key %1").arg(key)

    contentItem: Row {
        spacing: 6 * Theme.deskScale

        DeskText {
            height: parent.height
            text: root.text
            color: root.current ? Theme.action : Theme.muted
            font.weight: root.current ? Font.Bold : Font.Normal
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true

            Rectangle {
                visible: root.current
                anchors.bottom: parent.bottom
                width: parent.width
                height: 3
                radius: 1.5
                color: Theme.action
            }
        }

        DeskText {
            visible: Theme.deskScale > 0.9
            height: parent.height
            text: root.key
            color: Theme.deskFaint
            font.pixelSize: Theme.deskSmall * 0.9
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
