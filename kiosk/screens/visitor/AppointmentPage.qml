// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Appointments are kept without a name: the visitor knows the time.
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("When is your appointment?")

    Leaves {
        id: list

        width: parent.width
        height: parent.height - none.height - root.gap
        columns: Math.max(1, Math.min(root.wide ? 4 : 3, Math.floor(width / (5 * Theme.body + Aloud.room))))
        least: Math.max(Theme.target, (root.tight ? 26 : 34) * Theme.mm, 2.2 * Theme.body)
        tallest: 56 * Theme.mm
        gap: root.gap
        leaf: root.view.leaf
        model: root.view.checkIn.appointments
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: TimeTile {
            required property int index

            width: list.cellWidth
            height: list.cellHeight
            visible: list.shows(index)
            onClicked: root.view.checkIn.chooseAppointment(appointment)
        }
    }

    BigButton {
        id: none

        anchors.bottom: parent.bottom
        width: parent.width
        text: qsTr("I have no appointment")
        symbol: "ui/close"
        onClicked: root.view.checkIn.chooseAppointment("")
    }
}
