// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// One thing found: what, when, where; in the look of a list's records.
Press {
    id: root

    required property string kind
    required property string record
    required property string title
    required property list<string> badges
    required property string when
    required property list<string> lines
    required property string hue
    property bool brief: false // where and in which languages stands on its own page only
    readonly property real size: Math.min(Theme.body, 1.5 * Theme.least)
    readonly property real need: words.implicitHeight + 7 * Theme.mm
    readonly property color mark: Theme.markOf(Theme.adorning(hue))
    readonly property real end: 4 * Theme.mm + Aloud.room

    text: [title, ...badges, when, ...lines].filter(part => part !== "").join(", ")
    fill: Theme.ground
    padding: 3 * Theme.mm
    leftPadding: mirrored ? end : 8 * Theme.mm
    rightPadding: mirrored ? 8 * Theme.mm : end

    SpeakButton {
        what: root
        subject: root.title
        mark: root.mark
        fill: Theme.paper
        side: 15 * Theme.mm
        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        z: 1
    }

    contentItem: Item {
        Rectangle {
            x: root.mirrored ? parent.width + 3 * Theme.mm : -5 * Theme.mm
            width: 2 * Theme.mm
            height: parent.height
            radius: width / 2
            color: root.mark
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: forward.left
            anchors.rightMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0.5 * Theme.mm

            Flow {
                width: parent.width
                spacing: 3 * Theme.mm

                Words {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.title
                    color: root.mark
                    font.pixelSize: root.brief ? root.size : Theme.large
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Repeater {
                    model: root.badges

                    Badge {
                        required property string modelData

                        text: modelData
                    }
                }
            }

            Repeater {
                model: [root.when, ...(root.brief ? [] : root.lines)].filter(part => part !== "")

                Words {
                    required property string modelData
                    required property int index
                    readonly property bool first: index === 0 && root.when !== ""

                    width: parent ? parent.width : 0
                    text: modelData
                    color: first ? Theme.text : Theme.muted
                    font.pixelSize: root.brief ? root.size : Theme.body
                    font.weight: first ? Font.Bold : Font.Normal
                    Accessible.ignored: true
                }
            }
        }

        Pictogram {
            id: forward

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            symbol: "ui/chevron_right"
            directional: true
            tint: Theme.muted
            side: 11 * Theme.mm
        }
    }
}
