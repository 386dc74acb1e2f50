// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Something is wrong with this machine; never with the visitor.
VisitorPage {
    id: root

    required property VisitorScreen view

    spread: true

    Message {
        upright: !root.wide
        anchors.fill: parent
        anchors.bottomMargin: emergency.height + root.gap
        symbol: "ui/front_hand"
        hue: "orange"
        title: qsTr("Please come to us at the desk.")
        text: qsTr("This machine does not work right now. It is not your fault.")
    }

    BigButton {
        id: emergency

        anchors.bottom: parent.bottom
        width: parent.width
        text: qsTr("Emergency: whom to call")
        symbol: "ui/emergency"
        onClicked: root.view.open("emergency")
    }
}
