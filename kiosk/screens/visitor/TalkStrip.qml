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

    readonly property bool stacked: height > 36 * Theme.mm

    GridLayout {
        anchors.fill: parent
        anchors.margins: 2 * Theme.mm
        anchors.leftMargin: root.stacked ? 2 * Theme.mm : 6 * Theme.mm
        columns: root.stacked ? 1 : 2
        columnSpacing: 4 * Theme.mm
        rowSpacing: 1 * Theme.mm

        FitWords {
            text: qsTr("You have no number yet")
            color: Theme.action
            most: Theme.body
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
        }

        BigButton {
            text: qsTr("Take a number")
            symbol: "ui/confirmation_number"
            primary: true
            leftPadding: 4 * Theme.mm
            onClicked: root.taken()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 20 * Theme.mm
        }
    }
}
