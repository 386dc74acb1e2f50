// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// The number at this desk, as large as on the visitor's own page.
Rectangle {
    id: root

    required property string number
    required property string hue
    required property string symbol
    required property string status
    property bool compact: false // where facts need the room
    readonly property real fullHeight: 168 * Theme.deskScale
    readonly property real unit: (compact ? 0.62 : 1) * Theme.deskScale

    implicitHeight: 168 * unit
    radius: Theme.deskRadius
    color: Theme.groundOf(hue)

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.deskGap
        spacing: 2 * Theme.deskScale

        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: 22 * root.unit

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                symbol: root.symbol
                tint: Theme.markOf(root.hue)
                side: 84 * root.unit
            }

            DeskText {
                text: root.number
                color: Theme.markOf(root.hue)
                font.pixelSize: 92 * root.unit
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                lineHeight: 0.95
                Accessible.role: Accessible.Heading
            }
        }

        DeskText {
            text: root.status
            color: Theme.markOf(root.hue)
            font.pixelSize: root.compact ? Theme.deskSmall : Theme.deskText
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
