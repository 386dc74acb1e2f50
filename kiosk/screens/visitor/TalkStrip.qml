// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// Reading here is no queueing: nobody shall wait for a call that cannot come.
Rectangle {
    id: root

    signal taken

    implicitHeight: 24 * Theme.mm
    radius: Theme.radius
    color: Theme.pale

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 6 * Theme.mm
        anchors.rightMargin: 2 * Theme.mm
        spacing: 4 * Theme.mm

        Pictogram {
            symbol: "ui/confirmation_number"
            tint: Theme.action
            side: 12 * Theme.mm
        }

        FitWords {
            text: qsTr("You have no number yet")
            color: Theme.action
            most: Theme.body
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        BigButton {
            text: qsTr("Take a number")
            primary: true
            onClicked: root.taken()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Math.max(20 * Theme.mm, 0.6 * root.height)
        }
    }
}
