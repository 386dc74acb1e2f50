// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// A person: promised only when one has said so.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property HelpPart part: view.help
    readonly property bool coming: part.answer === "coming"
    readonly property bool ended: part.answer === "ended"
    readonly property bool nobody: part.answer === "nobody"

    spread: true

    Scroller {
        anchors.fill: parent
        spacing: root.gap
        filling: true

        Message {
            upright: !root.wide
            symbol: root.coming ? "ui/directions_walk" : root.ended ? "ui/check" : "ui/support_agent"
            hue: root.coming ? "turquois" : root.nobody ? "orange" : "darkblue"
            title: root.coming ? qsTr("Someone is coming to you.")
                 : root.ended ? qsTr("Did somebody help you?")
                 : root.nobody ? qsTr("Nobody is at a desk now.") : qsTr("We have told the people at the desks.")
            text: root.coming ? qsTr("Please stay here.")
                : root.ended ? qsTr("If not, ask us once more.")
                : root.nobody ? qsTr("We have left a note. Please come again when we are open.")
                : qsTr("Please wait here. As soon as someone is coming, you can read it here.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BigButton {
            text: qsTr("Emergency: whom to call")
            symbol: "ui/emergency"
            onClicked: root.view.open("emergency")
            Layout.fillWidth: true
            tall: (root.tight ? 22 : 30) * Theme.mm
        }

        BigButton {
            visible: root.ended
            text: qsTr("Ask again")
            symbol: "ui/support_agent"
            primary: true
            onClicked: root.part.again()
            Layout.fillWidth: true
            tall: (root.tight ? 26 : 38) * Theme.mm
        }

        BigButton {
            text: root.ended ? qsTr("Go on") : qsTr("I need no help any more")
            symbol: root.ended ? "ui/check" : "ui/close"
            focus: true
            onClicked: root.part.noLonger()
            Layout.fillWidth: true
            tall: (root.tight ? 26 : 38) * Theme.mm
        }
    }
}
