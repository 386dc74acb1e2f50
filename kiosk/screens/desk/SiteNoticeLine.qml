// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// One notice as visitors read it.
Rectangle {
    id: root

    required property string key
    required property string symbol
    required property string text
    required property bool ours
    property bool able: true

    signal takenDown

    implicitHeight: Math.max(Theme.deskRow, line.implicitHeight + 12)
    radius: Theme.deskRadius
    color: Theme.groundOf("orange")
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: 14 * Theme.deskScale
        width: parent.width - x - 4 * Theme.deskScale
        spacing: 12 * Theme.deskScale

        Pictogram {
            symbol: root.symbol
            tint: Theme.markOf("orange")
            side: 24 * Theme.deskScale
        }

        DeskText {
            text: root.text
            color: Theme.markOf("orange")
            font.weight: Font.Bold
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        DeskText {
            visible: !root.ours
            text: qsTr("From the city")
            color: Theme.markOf("orange")
            rightPadding: 14 * Theme.deskScale
        }

        DeskButton {
            visible: root.ours
            enabled: root.able
            kind: DeskButton.Quiet
            fill: "transparent"
            mark: Theme.markOf("orange")
            symbol: "ui/close"
            text: ""
            Accessible.name: qsTr("Take down: %1").arg(root.text)
            onClicked: root.takenDown()
        }
    }
}
