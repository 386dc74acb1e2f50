// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts

// One address in a list: what, whether it is open, where, in which languages.
Press {
    id: root

    required property int index
    required property string record
    required property string title
    required property string foreign
    required property string opening
    required property bool open
    required property string near
    required property string place
    required property string languages
    required property bool urgent
    property string hue: "darkblue"
    property bool shortened: false // in which languages stands on its own page only
    property bool brief: false // and where it is too
    property bool spare: false // kept for another row
    readonly property Flickable list: ListView.view
    readonly property real seen: list === null ? 0 : list.contentY
    readonly property real room: list === null ? 0 : list.height
    readonly property color mark: Theme.markOf(Theme.adorning(hue))
    readonly property real bar: 2 * Theme.mm
    readonly property real end: 4 * Theme.mm + Aloud.room

    implicitHeight: Math.max(Theme.target, words.height + 2 * padding)
    // What is out of sight is no part of the page; of what is cut off, only the larger half is touched.
    visible: !spare && y + height > seen + 1 && y < seen + room - 1
    enabled: y + height / 2 > seen && y + height / 2 < seen + room
    text: [title, foreign, opening, near, place, languages].filter(part => part !== "").join(", ")
    fill: urgent ? Theme.groundOf("red") : Theme.ground
    padding: 3.5 * Theme.mm
    ListView.onPooled: spare = true
    ListView.onReused: spare = false
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

            Words {
                width: parent.width
                text: root.title
                color: root.mark
                font.pixelSize: root.brief ? Theme.body : Theme.large
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Flow {
                width: parent.width
                spacing: 3 * Theme.mm
                visible: root.opening + root.near + root.foreign !== "" || !root.brief

                Words {
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                    text: root.opening
                    color: root.open ? Theme.markOf(Theme.adorning("green")) : Theme.text
                    font.pixelSize: root.brief ? Theme.label : Theme.body
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Badge {
                    visible: text !== ""
                    text: root.near
                    hue: "darkblue"
                }

                Badge {
                    visible: text !== ""
                    text: root.foreign
                }

                Words {
                    visible: !root.brief && text !== ""
                    width: Math.min(implicitWidth, parent.width)
                    text: root.place
                    color: Theme.muted
                    Accessible.ignored: true
                }
            }

            Words {
                width: parent.width
                visible: !root.shortened && !root.brief && text !== ""
                text: root.languages
                color: Theme.muted
                Accessible.ignored: true
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
