// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// The greeting turns through the site's languages; each language waits under its own name.
VisitorPage {
    id: root

    required property VisitorScreen view
    property int turn: 0
    readonly property var lines: view.languages.missing.split("\n")
    readonly property int most: Math.max(1, Math.min(wide ? 4 : 2, tiles.count, Math.floor(body.width / (8.6 * Theme.body))))
    readonly property int rows: Math.ceil(tiles.count / most)
    readonly property int columns: Math.ceil(tiles.count / Math.max(1, rows))
    readonly property int odd: tiles.count % Math.max(1, columns)
    readonly property bool within: odd > 0 // the other languages are the last tile
    readonly property real stripHeight: Math.max((tight ? 26 : 40) * Theme.mm, 5 * Theme.mm + Ruler.line * other.most
        * Ruler.lines(Ruler.words(lines.join(" · ")), (body.width - 40 * Theme.mm) / other.most))
    readonly property bool terse: cramped && strip.visible // what is different today comes before the greeting
    readonly property bool brief: cramped || (tight && strip.visible)
    readonly property bool crowded: tight && strip.visible && strip.height > 1.2 * Theme.target
    readonly property real least: terse ? 0 : (crowded ? 0.14 : brief ? 0.2 : 0.33) * body.height // what the greeting keeps
    readonly property real cellHeight: Math.min(82 * Theme.mm,
        (body.height - least - (within ? 0 : stripHeight + gap) - rows * gap) / Math.max(1, rows))
    readonly property real gridHeight: rows * (cellHeight + gap) - gap
        + (within ? 0 : stripHeight + gap)
    // "My language is missing" in several languages at once, or in turn where there is less room.
    readonly property real room: (body.width - (columns - 1) * gap) / columns - 40 * Theme.mm
    readonly property int said: lines.reduce((sum, line) => sum + Ruler.lines(Ruler.words(line), room / other.most), 0)
    readonly property bool together: !within || said * Ruler.line * other.most + 6 * Theme.mm < cellHeight

    Timer {
        interval: 3000
        repeat: true
        running: greetings.count > 1 && !Theme.calmed
        onTriggered: root.turn = (root.turn + 1) % greetings.count
    }

    NoticeStrip {
        id: strip

        part: root.view.around.about
        letters: root.cramped ? Theme.least : Theme.label
        text: part.headlines[root.turn] ?? part.headline
        y: root.tight ? Theme.apart : 0 // below the way to the same page
        width: parent.width
        onClicked: root.view.open("about")
    }

    Item {
        id: body

        anchors.fill: parent
        anchors.topMargin: strip.visible ? strip.y + strip.height + root.gap : 0

        Item {
            id: greeting

            visible: !root.terse
            width: parent.width
            height: parent.height - root.gridHeight - root.gap

            Rectangle {
                id: medal

                readonly property bool shows: side > 34 * Theme.mm
                readonly property real side: Math.min(0.46 * parent.height, 110 * Theme.mm)

                visible: shows && !root.wide
                anchors.horizontalCenter: parent.horizontalCenter
                y: Math.max(0, (parent.height - side - 90 * Theme.mm) / 2)
                width: side
                height: side
                radius: side / 2
                color: Theme.pale

                Pictogram {
                    anchors.centerIn: parent
                    symbol: "ui/diversity_3"
                    tint: Theme.action
                    side: 0.62 * medal.side
                }
            }

            Repeater {
                id: greetings

                model: root.view.languages.greetings

                FitWords {
                    required property string words
                    required property string tag
                    readonly property string spokenLanguage: tag
                    required property bool rightToLeft
                    required property int index
                    readonly property bool shows: index === root.turn

                    LayoutMirroring.enabled: false
                    width: parent.width
                    y: medal.visible ? medal.y + medal.height + 8 * Theme.mm : 0
                    height: medal.visible ? Math.min(82 * Theme.mm, parent.height - y) : parent.height
                    text: root.brief ? words.replace(/([!.]).*/, "$1") : words
                    most: root.crowded ? Theme.body : Math.max(24 * Theme.mm, Theme.title)
                    floor: root.cramped ? Theme.least : Theme.body
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    opacity: shows ? 1 : 0
                    visible: opacity > 0

                    Behavior on opacity {
                        NumberAnimation {
                            duration: Theme.calm
                        }
                    }
                }
            }
        }

        GridLayout {
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.gridHeight
            columns: root.columns
            columnSpacing: root.gap
            rowSpacing: root.gap
            uniformCellWidths: true
            // The order of the tiles does not turn round with the language of the bars.
            LayoutMirroring.enabled: false

            Repeater {
                id: tiles

                model: root.view.languages.tiles

                LanguageTile {
                    required property int index

                    named: false
                    floor: root.cramped ? Theme.label : Theme.body
                    focus: index === 0
                    onClicked: root.view.languages.read(tag)
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.cellHeight
                }
            }

            Tile {
                id: other

                text: root.together && !root.cramped ? root.lines.join(root.within ? "\n" : " · ")
                                                     : root.lines[root.turn % root.lines.length]
                symbol: "ui/language"
                hue: "neutral"
                outlined: true
                signLimit: 20 * Theme.mm
                most: Theme.body + Theme.mm
                floor: Theme.least
                onClicked: root.view.open("other_language")
                Layout.fillWidth: true
                Layout.columnSpan: root.within ? root.columns - root.odd : root.columns
                Layout.preferredHeight: root.within ? root.cellHeight : root.stripHeight
            }
        }
    }
}
