// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Some people who are expected, by the code on their slip.
Rectangle {
    id: root

    required property string key
    required property string code
    required property string people
    property bool able: true
    property bool held: true // the meeting

    signal cancelled
    signal printed

    implicitHeight: Math.max(Theme.deskRow, line.implicitHeight + 8)
    radius: Theme.deskRadius
    color: Theme.ground
    Accessible.role: Accessible.ListItem
    Accessible.name: code + ", " + people

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: 14 * Theme.deskScale
        width: parent.width - 2 * x
        spacing: 16 * Theme.deskScale

        DeskText {
            text: root.code
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        DeskText {
            text: root.people
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        DeskButton {
            visible: root.held
            enabled: root.able
            kind: DeskButton.Quiet
            fill: "transparent"
            symbol: "ui/print"
            text: ""
            Accessible.name: qsTranslate("AppointmentLine", "Print the slip: %1").arg(root.Accessible.name)
            onClicked: root.printed()
        }

        DeskButton {
            enabled: root.able
            kind: DeskButton.Quiet
            fill: "transparent"
            symbol: "ui/close"
            text: qsTr("Drop")
            Accessible.name: qsTr("Drop: %1").arg(root.Accessible.name)
            onClicked: root.cancelled()
        }
    }
}
