// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts

// One meeting in a list: what, when, where, in which languages, and who can come.
Press {
    id: root

    required property string record
    required property string title
    required property string when
    required property string then
    required property string place
    required property string languages
    required property string remark
    required property string foreign
    required property bool held
    required property var marks
    required property var words
    property string hue: "violet"
    property bool short: false // where and when again stand on its own page only, and pictures alone say who can come
    property bool brief: false // so does everything but the date
    readonly property var more: brief ? [] : short ? [languages] : [then, place, languages]
    readonly property real need: lines.implicitHeight + 7 * Theme.mm
    readonly property color mark: Theme.markOf(Theme.adorning(hue))
    readonly property real bar: 2 * Theme.mm
    readonly property real end: 4 * Theme.mm + Aloud.room

    text: [remark, title, foreign, when, then, place, languages, ...words].filter(part => part !== "").join(", ")
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
            id: lines

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
                    font.pixelSize: root.brief ? Theme.label : Theme.large
                    font.weight: Font.Bold
                    font.strikeout: !root.held
                    Accessible.ignored: true
                }

                Badge {
                    visible: root.remark !== ""
                    text: root.remark
                    hue: root.held ? "orange" : "red"
                }

                Badge {
                    visible: root.foreign !== ""
                    text: root.foreign
                }

                Repeater {
                    model: root.short && !root.brief ? root.marks : []

                    Pictogram {
                        required property string modelData

                        symbol: modelData
                        tint: root.mark
                        side: 1.1 * Theme.body
                    }
                }
            }

            Repeater {
                model: [root.when, ...root.more].filter(part => part !== "")

                Words {
                    required property string modelData
                    required property int index

                    width: parent ? parent.width : 0
                    text: modelData
                    color: index === 0 ? Theme.text : Theme.muted
                    font.pixelSize: root.brief ? Theme.label : Theme.body
                    font.weight: index === 0 ? Font.Bold : Font.Normal
                    Accessible.ignored: true
                }
            }

            Flow {
                visible: !root.short
                width: parent.width
                topPadding: Theme.mm
                spacing: 5 * Theme.mm

                Repeater {
                    model: root.marks

                    Row {
                        id: one

                        required property string modelData
                        required property int index

                        spacing: 1.5 * Theme.mm

                        Pictogram {
                            anchors.verticalCenter: parent.verticalCenter
                            symbol: one.modelData
                            tint: root.mark
                            side: 1.1 * Theme.label
                        }

                        Words {
                            anchors.verticalCenter: parent.verticalCenter
                            text: root.words[one.index]
                            color: Theme.text
                            font.pixelSize: Theme.label
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
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
