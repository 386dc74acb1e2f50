// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts

// One address in a list: what, where, in which languages.
Press {
    id: root

    required property string record
    required property string title
    required property string foreign
    required property string place
    required property string languages
    property string hue: "darkblue"
    property bool brief: false // where and in which languages stands on its own page only
    readonly property real need: words.implicitHeight + 7 * Theme.mm
    readonly property color mark: Theme.markOf(Theme.adorning(hue))
    readonly property real bar: 2 * Theme.mm
    readonly property real end: 4 * Theme.mm + Aloud.room

    text: [title, foreign, place, languages].filter(part => part !== "").join(", ")
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
            width: root.bar
            height: parent.height
            radius: root.bar / 2
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
                    font.pixelSize: root.brief ? Theme.body : Theme.large
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Badge {
                    visible: root.foreign !== ""
                    text: root.foreign
                }
            }

            Repeater {
                model: root.brief ? [] : [root.place, root.languages].filter(part => part !== "")

                Words {
                    required property string modelData

                    width: parent ? parent.width : 0
                    text: modelData
                    color: Theme.muted
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
