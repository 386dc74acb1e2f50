// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts

// One meeting in a list: what, when, where, in which languages, and who can come.
Press {
    id: root

    required property int index
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
    readonly property Flickable list: ListView.view
    readonly property real seen: list === null ? 0 : list.contentY
    readonly property real room: list === null ? 0 : list.height
    readonly property bool halves: width > 44 * Theme.body
    readonly property color mark: Theme.markOf(Theme.adorning(hue))
    readonly property real bar: 2 * Theme.mm
    readonly property real end: 4 * Theme.mm + Aloud.room

    implicitHeight: Math.max(Theme.target, lines.height + 2 * padding)
    // What is out of sight is no part of the page; of what is cut off, only the larger half is touched.
    visible: y + height > seen + 1 && y < seen + room - 1
    enabled: y + height / 2 > seen && y + height / 2 < seen + room
    text: [remark, title, foreign, when, then, place, languages, ...words].filter(part => part !== "").join(", ")
    fill: Theme.ground
    padding: 3.5 * Theme.mm
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

    component Remark: Words {
        width: parent ? parent.width : 0
        visible: text !== ""
        color: Theme.muted
        Accessible.ignored: true
    }

    contentItem: Item {
        Rectangle {
            x: root.mirrored ? parent.width + 3 * Theme.mm : -5 * Theme.mm
            width: root.bar
            height: parent.height
            radius: root.bar / 2
            color: root.mark
        }

        Grid {
            id: lines

            readonly property real part: (width - columnSpacing) / 2

            anchors.left: parent.left
            anchors.right: forward.left
            anchors.rightMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            columns: root.halves ? 2 : 1
            columnSpacing: 8 * Theme.mm
            rowSpacing: 0.5 * Theme.mm
            verticalItemAlignment: Grid.AlignVCenter

            Column {
                width: root.halves ? lines.part : lines.width
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

                        MeetingMark {
                            required property string modelData

                            symbol: modelData
                            word: ""
                            ink: root.mark
                        }
                    }
                }

                Remark {
                    text: root.when
                    color: Theme.text
                    font.pixelSize: root.brief ? Theme.label : Theme.body
                    font.weight: Font.Bold
                }

                Remark {
                    text: root.short ? "" : root.then
                }
            }

            Column {
                width: root.halves ? lines.part : lines.width
                spacing: 0.5 * Theme.mm

                Remark {
                    text: root.short ? "" : root.place
                }

                Remark {
                    text: root.brief ? "" : root.languages
                }

                Flow {
                    visible: !root.short && root.marks.length > 0
                    width: parent.width
                    topPadding: Theme.mm
                    spacing: 5 * Theme.mm

                    Repeater {
                        model: root.marks

                        MeetingMark {
                            required property string modelData
                            required property int index

                            symbol: modelData
                            word: root.words[index]
                            ink: root.mark
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
