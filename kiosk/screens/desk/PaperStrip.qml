// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Numbers on paper that nobody has been handed: the next one goes into the line with one tap.
Rectangle {
    id: root

    required property BlockPanel panel
    property bool able: true
    property bool keys: true

    implicitHeight: line.implicitHeight + 8 * Theme.deskScale
    radius: Theme.deskRadius
    color: Theme.ground

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.deskGap
        width: parent.width - x - 4 * Theme.deskScale
        spacing: 10 * Theme.deskScale

        DeskText {
            text: root.panel.remark
            color: Theme.muted
            Layout.fillWidth: true
        }

        DeskButton {
            enabled: root.able
            symbol: "ui/confirmation_number"
            text: qsTr("%1 is handed out", "a number on paper goes to a visitor now").arg(root.panel.nextNumber)
            key: root.keys ? "A" : ""
            small: true
            onClicked: root.panel.handOutNext()
        }
    }
}
