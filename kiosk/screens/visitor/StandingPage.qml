// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Where a number stands, and what its visitor can do about it; called, the desk is a poster too.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property StandingPart part: view.standing
    readonly property real tall: (tight ? 24 : 36) * Theme.mm
    property bool sure: false // leaving asks for a second touch

    spread: true

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

        Scroller {
            spacing: root.gap
            filling: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 58 : 1
            Layout.preferredHeight: 64

            DeskPoster {
                visible: root.part.desk !== ""
                sentence: root.part.sentence
                desk: root.part.desk
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Message {
                upright: !root.wide
                visible: root.part.desk === ""
                symbol: root.part.over ? "ui/check" : "ui/groups"
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
                tall: root.tall
                onClicked: root.part.comeBack()
                Layout.fillWidth: true
            }

            BigButton {
                visible: root.part.mayLeave
                text: root.sure ? qsTr("Yes, take my number away") : qsTr("I am leaving")
                symbol: "ui/logout"
                primary: root.sure
                tall: root.tall
                onClicked: {
                    if (root.sure)
                        root.part.leave();
                    root.sure = !root.sure;
                }
                Layout.fillWidth: true
            }

            BigButton {
                visible: root.sure && root.part.mayLeave
                text: qsTr("No, I am staying")
                symbol: "ui/chair"
                tall: root.tall
                onClicked: root.sure = false
                Layout.fillWidth: true
            }

            BigButton {
                visible: root.part.over
                text: qsTr("Take a number")
                symbol: "ui/confirmation_number"
                primary: true
                tall: root.tall
                onClicked: root.view.open("topics")
                Layout.fillWidth: true
            }

            BigButton {
                text: qsTr("Done")
                symbol: "ui/check"
                focus: true
                visible: !root.sure
                tall: root.tall
                onClicked: root.view.startOver()
                Layout.fillWidth: true
            }
        }
    }
}
