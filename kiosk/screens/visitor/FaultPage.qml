// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.visitor

// Something is wrong with this machine; never with the visitor.
VisitorPage {
    id: root

    required property VisitorScreen view

    Message {
        anchors.fill: parent
        symbol: "ui/front_hand"
        hue: "orange"
        title: qsTr("Please come to us at the desk.")
        text: qsTr("This machine does not work right now. It is not your fault.")
    }
}
