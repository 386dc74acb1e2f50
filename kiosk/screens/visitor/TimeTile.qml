// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// The time of an appointment.
Press {
    id: root

    required property string appointment
    required property string time
    required property bool chosen

    text: time
    fill: chosen ? Theme.action : Theme.pale
    leftPadding: mirrored ? Aloud.room : 0
    rightPadding: mirrored ? 0 : Aloud.room

    SpeakButton {
        what: root
        subject: root.text
        mark: Theme.action
        fill: Theme.paper
        side: 15 * Theme.mm
        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        z: 1
    }

    contentItem: FitWords {
        text: root.time
        color: root.chosen ? Theme.actionText : Theme.action
        most: 16 * Theme.mm
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
