// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// One block on paper: up to which number it is handed out now.
Rectangle {
    id: root

    required property string key
    required property string numbers
    required property string told
    required property string up_to
    required property string action
    property bool able: true

    signal stepped(by: int)
    signal handedOut

    implicitHeight: sheet.implicitHeight + 2 * Theme.deskGap
    radius: Theme.deskRadius
    color: Theme.ground
    Accessible.role: Accessible.ListItem
    Accessible.name: numbers + ", " + told

    ColumnLayout {
        id: sheet

        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 8 * Theme.deskScale

        RowLayout {
            spacing: 12 * Theme.deskScale

            DeskText {
                text: root.numbers
                font.pixelSize: 22 * Theme.deskScale
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            DeskText {
                text: root.told
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        RowLayout {
            spacing: 10 * Theme.deskScale

            Stepper {
                label: qsTr("Up to")
                value: root.up_to
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onStepped: by => root.stepped(by)
            }

            DeskButton {
                enabled: root.able
                symbol: "ui/confirmation_number"
                text: root.action
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.handedOut()
            }
        }
    }
}
