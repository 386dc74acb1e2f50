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

    contentItem: FitWords {
        text: root.time
        color: root.chosen ? Theme.actionText : Theme.action
        most: 16 * Theme.mm
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
