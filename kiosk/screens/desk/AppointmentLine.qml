// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// One appointment.
Rectangle {
    id: root

    required property string key
    required property string day
    required property string time
    required property string desk
    required property string language
    required property bool arrived
    required property string spoken
    property bool able: true

    signal dropped
    signal printed

    implicitHeight: Math.max(Theme.deskRow, line.implicitHeight + 8)
    radius: Theme.deskRadius
    color: Theme.ground
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: 14 * Theme.deskScale
        width: parent.width - 2 * x
        spacing: 16 * Theme.deskScale

        DeskText {
            text: root.day === "" ? root.time : root.day + " " + root.time
            font.pixelSize: 22 * Theme.deskScale
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        DeskText {
            text: [root.desk, root.language].join(" · ")
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        QuietMark {
            visible: root.arrived
            text: qsTr("is here")
            symbol: "ui/check"
        }

        DeskButton {
            visible: !root.arrived
            enabled: root.able
            kind: DeskButton.Quiet
            fill: "transparent"
            symbol: "ui/print"
            text: ""
            Accessible.name: qsTr("Print the slip: %1").arg(root.spoken)
            onClicked: root.printed()
        }

        DeskButton {
            visible: !root.arrived
            enabled: root.able
            kind: DeskButton.Quiet
            fill: "transparent"
            symbol: "ui/close"
            text: qsTr("Drop")
            onClicked: root.dropped()
        }
    }
}
