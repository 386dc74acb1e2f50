// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One of the desk's pages: its word always shows, its symbol and key where there is room.
Press {
    id: root

    required property string symbol
    required property string key
    property bool current: false
    property bool showsSymbol: true
    property bool showsKey: true
    readonly property color mark: current ? Theme.action : Theme.muted
    readonly property real gap: 6 * Theme.deskScale
    // As wide when it is the page that stands: nothing moves as pages are turned.
    readonly property real wordWidth: Math.ceil(bold.implicitWidth) + 2 + leftPadding + rightPadding
    readonly property real symbolWidth: icon.side + gap
    readonly property real capWidth: Math.ceil(cap.implicitWidth) + gap

    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    fill: hovered ? Theme.ground : "transparent"
    corner: Theme.deskRadius
    horizontalPadding: 10 * Theme.deskScale
    implicitWidth: wordWidth + (showsSymbol ? symbolWidth : 0) + (showsKey ? capWidth : 0)
    implicitHeight: Math.max(44, 46 * Theme.deskScale)
    Accessible.role: Accessible.PageTab
    Accessible.selected: current
    Accessible.description: qsTr("Key %1").arg(key)

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            height: parent.height
            spacing: root.gap

            Pictogram {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                visible: root.showsSymbol
                symbol: root.symbol
                tint: root.mark
                side: 22 * Theme.deskScale
            }

            DeskText {
                height: parent.height
                text: root.text
                color: root.mark
                font.weight: root.current ? Font.Bold : Font.Normal
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            DeskText {
                id: cap

                visible: root.showsKey
                height: parent.height
                text: root.key
                color: Theme.deskFaint
                font.pixelSize: Theme.deskSmall * 0.9
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }

        DeskText {
            id: bold

            visible: false
            text: root.text
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Rectangle {
            visible: root.current
            anchors.bottom: parent.bottom
            width: parent.width
            height: 3
            radius: 1.5
            color: Theme.action
        }
    }
}
