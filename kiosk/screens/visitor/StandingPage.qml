// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Where a number stands, and what its visitor can do about it.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property StandingPart part: view.standing
    property bool sure: false // leaving asks for a second touch

    GridLayout {
        anchors.fill: parent
        columns: root.wide ? 2 : 1
        columnSpacing: 2 * root.gap
        rowSpacing: root.gap

        Poster {
            number: root.part.number
            hue: root.part.hue
            symbol: root.part.symbol
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 42 : 1
            Layout.preferredHeight: 36
        }

        ColumnLayout {
            spacing: root.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 58 : 1
            Layout.preferredHeight: 64

            Message {
                symbol: root.part.over ? "ui/check" : root.part.turn ? "ui/notifications_active" : "ui/groups"
                hue: root.part.turn ? "orange" : "darkblue"
                title: root.part.sentence
                text: root.part.wait
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            BigButton {
                visible: root.part.mayComeBack
                text: qsTr("I am back")
                symbol: "ui/directions_walk"
                primary: true
                onClicked: root.part.comeBack()
                Layout.fillWidth: true
                Layout.preferredHeight: root.tight ? 24 * Theme.mm : 36 * Theme.mm
            }

            BigButton {
                visible: root.part.mayLeave
                text: root.sure ? qsTr("Yes, take my number away") : qsTr("I am leaving")
                symbol: "ui/logout"
                primary: root.sure
                onClicked: {
                    if (root.sure)
                        root.part.leave();
                    root.sure = !root.sure;
                }
                Layout.fillWidth: true
                Layout.preferredHeight: root.tight ? 24 * Theme.mm : 36 * Theme.mm
            }

            BigButton {
                visible: root.sure && root.part.mayLeave
                text: qsTr("No, I am staying")
                symbol: "ui/chair"
                onClicked: root.sure = false
                Layout.fillWidth: true
                Layout.preferredHeight: root.tight ? 24 * Theme.mm : 36 * Theme.mm
            }

            BigButton {
                visible: root.part.over
                text: qsTr("Take a number")
                symbol: "ui/confirmation_number"
                primary: true
                onClicked: root.view.open("topics")
                Layout.fillWidth: true
                Layout.preferredHeight: root.tight ? 24 * Theme.mm : 36 * Theme.mm
            }

            BigButton {
                text: qsTr("Done")
                symbol: "ui/check"
                focus: true
                visible: !root.sure
                onClicked: root.view.startOver()
                Layout.fillWidth: true
                Layout.preferredHeight: root.tight ? 24 * Theme.mm : 36 * Theme.mm
            }
        }
    }
}
