// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// How many share the number: one to nine, by touch alone.
Rectangle {
    id: root

    required property CheckInPart part

    radius: Theme.radius
    color: Theme.ground

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 5 * Theme.mm
        anchors.rightMargin: 2.5 * Theme.mm
        spacing: 3 * Theme.mm

        Pictogram {
            visible: root.width > 130 * Theme.mm
            symbol: "ui/group"
            tint: Theme.text
            side: 18 * Theme.mm
        }

        FitWords {
            text: qsTr("How many are you?")
            most: root.height > 34 * Theme.mm ? Theme.large : Theme.body
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BigButton {
            text: "−"
            leftPadding: 0
            enabled: root.part.people > 1
            Accessible.name: qsTr("One fewer")
            onClicked: root.part.changePeople(-1)
            Layout.preferredWidth: 20 * Theme.mm
            Layout.preferredHeight: 20 * Theme.mm
        }

        Words {
            text: root.part.people
            font.pixelSize: 12 * Theme.mm
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: 10 * Theme.mm
        }

        BigButton {
            text: "+"
            leftPadding: 0
            enabled: root.part.people < 9
            Accessible.name: qsTr("One more")
            onClicked: root.part.changePeople(1)
            Layout.preferredWidth: 20 * Theme.mm
            Layout.preferredHeight: 20 * Theme.mm
        }
    }
}
