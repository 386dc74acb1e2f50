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

    readonly property real keyGap: tight ? Theme.apart : Theme.gap
    readonly property real keysHigh: Math.min(height - head - gap, Theme.reach - gap)
    // Four rows of keys, or two where hands do not reach higher.
    readonly property bool flat: (keysHigh - 3 * keyGap) / 4 < Theme.target
    readonly property bool split: wide && !flat // the number stands beside the keys

    title: qsTr("Which number do you have?")
    spread: true

    Item {
        id: display

        readonly property real boxHigh: Math.max(1.7 * Theme.body,
            Math.min(64 * Theme.mm, height - (unknown.text === "" ? 4 * Theme.mm : unknown.need + 6 * Theme.mm)))

        width: root.split ? parent.width - keys.width - 2 * root.gap : parent.width
        height: root.split ? parent.height : keys.y - root.gap

        Row {
            id: boxes

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(0, (parent.height - display.boxHigh - (unknown.text === "" ? 0 : unknown.need)) / 2)
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
            id: unknown

            anchors.top: boxes.bottom
            anchors.topMargin: 2 * Theme.mm
            width: parent.width
            height: parent.height - y
            text: root.part.unknown
            floor: root.cramped ? 0.75 * Theme.body : Theme.body
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
        width: !root.split ? parent.width
            : root.cramped ? 3 * Theme.button + 2 * spacing : (parent.width - 2 * root.gap) * 0.54
        height: root.flat ? 2 * Theme.target + spacing
            : Math.min(root.keysHigh, root.split ? parent.height : 0.66 * parent.height)
        columns: root.flat ? 6 : 3
        spacing: root.keyGap
        LayoutMirroring.enabled: false

        Repeater {
            model: root.flat ? ["1", "2", "3", "4", "5", "erase", "6", "7", "8", "9", "0"]
                             : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

            Press {
                id: key

                required property string modelData
                required property int index
                readonly property bool erases: modelData === "erase"

                width: Math.floor((keys.width - (keys.columns - 1) * keys.spacing) / keys.columns)
                height: Math.floor((keys.height - (root.flat ? 1 : 3) * keys.spacing) / (root.flat ? 2 : 4))
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
                        font.pixelSize: Math.min(26 * Theme.mm, Math.max(0.62 * parent.height, Theme.body))
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }

                    Pictogram {
                        anchors.centerIn: parent
                        visible: key.erases
                        symbol: "ui/backspace"
                        tint: key.enabled ? Theme.text : Theme.quiet
                        side: Math.min(20 * Theme.mm, 0.6 * parent.height)
                    }
                }
            }
        }
    }
}
