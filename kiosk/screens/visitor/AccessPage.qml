// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// What this terminal can do to be easier to use: each wish shows at once, and on every page after.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property EasePart ease: view.frame.ease
    readonly property real tall: (tight ? 26 : 50) * Theme.mm

    title: qsTr("Easier to use")
    symbol: "ui/accessibility_new"

    Scroller {
        anchors.fill: parent
        anchors.bottomMargin: ends.height + root.gap
        spacing: root.gap

        RowLayout {
            spacing: root.gap
            uniformCellSizes: true
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: [
                    { percent: 100, name: qsTr("Letters as usual") },
                    { percent: 150, name: qsTr("Large letters") },
                    { percent: 200, name: qsTr("Very large letters") }
                ]

                LetterSize {
                    required property var modelData

                    text: modelData.name
                    times: modelData.percent / 100
                    chosen: root.ease.letters === modelData.percent
                    focus: chosen
                    onClicked: root.ease.setLetters(modelData.percent)
                    Layout.fillWidth: true
                    Layout.preferredHeight: (root.tight ? 26 : 60) * Theme.mm
                }
            }
        }

        Words {
            text: qsTr("This is how it reads now: number 142, desk 2.")
            font.pixelSize: Theme.body
            color: Theme.muted
            Layout.fillWidth: true
        }

        GridLayout {
            id: wishes

            readonly property Common common: Common {
                among: Array.from(wishes.children)
            }

            columns: !root.wide || Theme.scale > 1.5 ? 1 : 2
            columnSpacing: root.gap
            rowSpacing: root.gap
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: false

            Choice {
                text: qsTr("More contrast: light letters on black")
                symbol: "ui/contrast"
                tall: root.tall
                common: wishes.common
                chosen: root.ease.contrast
                onClicked: root.ease.toggleContrast()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                text: qsTr("Everything further down, within reach from a seat")
                symbol: "ui/vertical_align_bottom"
                tall: root.tall
                common: wishes.common
                chosen: root.ease.low
                onClicked: root.ease.toggleLow()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                text: qsTr("Larger buttons")
                symbol: "ui/touch_app"
                tall: root.tall
                common: wishes.common
                chosen: root.ease.largeTargets
                onClicked: root.ease.toggleLargeTargets()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                text: qsTr("Calm: nothing moves, and there is more time")
                symbol: "ui/self_improvement"
                tall: root.tall
                common: wishes.common
                chosen: root.ease.calm
                onClicked: root.ease.toggleCalm()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Choice {
                visible: Aloud.there
                text: qsTr("Every page is read aloud by itself")
                symbol: "ui/volume_up"
                tall: root.tall
                common: wishes.common
                chosen: root.ease.aloud
                onClicked: root.ease.toggleAloud()
                Layout.columnSpan: wishes.columns
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        Words {
            visible: !root.tight
            text: qsTr("You can also use a keyboard: Tab goes on, Enter chooses.")
            color: Theme.muted
            Layout.fillWidth: true
        }
    }

    RowLayout {
        id: ends

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: root.gap
        uniformCellSizes: true

        BigButton {
            text: qsTr("As usual")
            symbol: "ui/restart_alt"
            tall: (root.tight ? 24 : 34) * Theme.mm
            leftPadding: 3 * Theme.mm
            enabled: root.ease.eased
            onClicked: root.ease.asUsual()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BigButton {
            text: qsTr("Go on")
            symbol: "ui/check"
            tall: (root.tight ? 24 : 34) * Theme.mm
            leftPadding: 3 * Theme.mm
            primary: true
            onClicked: root.view.back()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
