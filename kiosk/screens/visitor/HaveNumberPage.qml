// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// The number as it stands on the slip; the third digit asks.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property StandingPart part: view.standing

    title: qsTr("Which number do you have?")

    Item {
        id: display

        readonly property real boxHigh: Math.min(64 * Theme.mm, height - 30 * Theme.mm)

        width: root.wide ? (parent.width - 2 * root.gap) * 0.46 : parent.width
        height: root.wide ? parent.height : 0.34 * parent.height

        Row {
            id: boxes

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.wide ? Math.max(0, (parent.height - display.boxHigh - 40 * Theme.mm) / 2) : 2 * Theme.mm
            spacing: 5 * Theme.mm
            // Numbers run from left to right in every language.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: 3

                Rectangle {
                    id: box

                    required property int index
                    readonly property bool next: index === root.part.typed.length

                    width: Math.min((display.width - 10 * Theme.mm) / 3, 0.8 * display.boxHigh)
                    height: display.boxHigh
                    radius: Theme.radius
                    color: Theme.paper
                    border.color: next ? Theme.action : Theme.border
                    border.width: (next ? 1 : 0.5) * Theme.mm

                    Words {
                        anchors.centerIn: parent
                        text: root.part.typed.charAt(box.index)
                        font.pixelSize: 0.66 * parent.height
                        font.weight: Font.Bold
                    }
                }
            }
        }

        FitWords {
            anchors.top: boxes.bottom
            anchors.topMargin: 2 * Theme.mm
            width: parent.width
            height: parent.height - y
            text: root.part.unknown
            color: Theme.markOf("orange")
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignTop
            visible: text !== ""
            Accessible.role: Accessible.AlertMessage
        }
    }

    Grid {
        id: keys

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.wide ? (parent.width - 2 * root.gap) * 0.54 : parent.width
        height: root.wide ? parent.height : 0.66 * parent.height
        columns: 3
        spacing: root.tight ? 3 * Theme.mm : Theme.gap
        LayoutMirroring.enabled: false

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

            Press {
                id: key

                required property string modelData
                required property int index
                readonly property bool erases: modelData === "erase"

                width: Math.floor((keys.width - 2 * keys.spacing) / 3)
                height: Math.floor((keys.height - 3 * keys.spacing) / 4)
                // An empty place keeps the zero in the middle.
                opacity: modelData === "" ? 0 : 1
                enabled: modelData !== "" && (!erases || root.part.typed !== "")
                focus: index === 0
                text: erases ? qsTr("Erase") : modelData
                fill: Theme.ground
                Accessible.ignored: modelData === ""
                onClicked: erases ? root.part.eraseDigit() : root.part.typeDigit(modelData)

                contentItem: Item {
                    Words {
                        anchors.centerIn: parent
                        visible: !key.erases && key.modelData !== ""
                        text: key.erases ? "" : key.modelData
                        font.pixelSize: Math.min(26 * Theme.mm, 0.62 * parent.height)
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }

                    Pictogram {
                        anchors.centerIn: parent
                        visible: key.erases
                        symbol: "ui/backspace"
                        tint: key.enabled ? Theme.text : Theme.border
                        side: Math.min(20 * Theme.mm, 0.6 * parent.height)
                    }
                }
            }
        }
    }
}
