// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// One thing known about the visit. What the desk must do now lies on the colour of all that
// needs a hand; what only matters more is bold.
Rectangle {
    id: root

    required property string symbol
    required property string text
    required property bool urgent
    required property bool errand
    readonly property color mark: errand ? Theme.markOf("orange") : urgent ? Theme.action : Theme.muted

    implicitHeight: row.implicitHeight + (errand ? 20 * Theme.deskScale : 0)
    radius: Theme.deskRadius
    color: errand ? Theme.groundOf("orange") : "transparent"

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: root.errand ? 12 * Theme.deskScale : 0
        width: parent.width - 2 * x
        spacing: 14 * Theme.deskScale

        Pictogram {
            symbol: root.symbol
            tint: root.mark
            side: 26 * Theme.deskScale
            Layout.alignment: Qt.AlignTop
        }

        DeskText {
            text: root.text
            color: root.errand ? root.mark : Theme.text
            font.weight: root.urgent ? Font.Bold : Font.Normal
            Layout.fillWidth: true
        }
    }
}
