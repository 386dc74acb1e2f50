// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// The number first, the paper second: every sentence has its place before it is known.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property NumberPart part: view.number

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
            head: qsTr("Your number")
            foot: root.part.takenAt
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 42 : 1
            Layout.preferredHeight: 50
        }

        ColumnLayout {
            spacing: root.tight ? 3 * Theme.mm : 4 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 58 : 1
            Layout.preferredHeight: Theme.scale > 1 ? 64 : 50

            Scroller {
                spacing: root.tight ? 2 * Theme.mm : 4 * Theme.mm
                filling: true
                Layout.fillWidth: true
                Layout.fillHeight: true

                Line {
                    symbol: root.part.turn ? "ui/notifications_active" : "ui/groups"
                    hue: root.part.turn ? "orange" : "darkblue"
                    text: root.part.ahead
                    most: 14 * Theme.mm
                    strong: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.verticalStretchFactor: 1
                }

                Line {
                    symbol: "ui/schedule"
                    text: root.part.wait
                    opacity: root.part.wait === "" ? 0 : 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.verticalStretchFactor: 1
                }

                Line {
                    symbol: "ui/campaign"
                    text: root.part.call
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.verticalStretchFactor: 1
                }

                Line {
                    symbol: root.part.slipTroubled ? "ui/print_disabled" : root.part.slipInHand ? "ui/receipt_long" : "ui/print"
                    hue: root.part.slipTroubled ? "orange" : root.part.slipInHand ? "turquois" : "darkblue"
                    text: root.part.slip
                    strong: root.part.slipTroubled
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.verticalStretchFactor: root.part.slipTroubled ? 2 : 1 // takes the photo's place
                }

                Line {
                    visible: !root.part.slipTroubled
                    symbol: "ui/photo_camera"
                    text: qsTr("You can take a photo of this screen.")
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.verticalStretchFactor: 1
                }
            }

            BigButton {
                text: qsTr("Done")
                symbol: "ui/check"
                primary: true
                focus: true
                tall: (root.tight ? 22 : 34) * Theme.mm
                onClicked: root.view.startOver()
                Layout.fillWidth: true
                Layout.topMargin: root.tight ? 0 : 4 * Theme.mm
            }
        }
    }
}
