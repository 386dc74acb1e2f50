// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Today's referrals, latest first; each leads to what became of it, and so does a code.
Card {
    id: root

    required property FollowUpPanel panel
    property bool keys: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 10 * Theme.deskScale

        PanelTitle {
            text: qsTr("Referrals of today")
            font.pixelSize: 21 * Theme.deskScale
            Layout.fillWidth: true
        }

        DeskText {
            visible: lines.count === 0
            text: qsTr("Nothing yet")
            color: Theme.muted
            Layout.fillWidth: true
        }

        DeskPane {
            id: pane

            contentHeight: slips.implicitHeight + 8
            Accessible.name: qsTr("Referrals of today")
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: slips

                x: 4
                y: 4
                width: pane.width - 16
                spacing: 8 * Theme.deskScale

                Repeater {
                    id: lines

                    model: root.panel.slips

                    SlipLine {
                        narrow: true
                        Layout.fillWidth: true
                        onClicked: root.panel.ask(key)
                    }
                }
            }
        }

        DeskButton {
            symbol: "ui/search"
            text: qsTr("Code on a slip", "of a referral. German: Code auf einem Zettel")
            key: root.keys ? "R" : ""
            Layout.fillWidth: true
            onClicked: root.panel.begin()
        }
    }
}
