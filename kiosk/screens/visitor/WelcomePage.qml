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
    readonly property int columns: wide ? Math.min(4, tiles.count) : 2
    readonly property int odd: tiles.count % Math.max(1, columns)
    readonly property int rows: Math.ceil(tiles.count / Math.max(1, columns))
    readonly property real stripHeight: odd > 0 ? 0 : tight ? 26 * Theme.mm : 40 * Theme.mm
    readonly property real least: 0.34 * body.height // what the greeting keeps
    readonly property real cellHeight: Math.min(82 * Theme.mm,
        (body.height - least - stripHeight - (rows + 1) * gap) / Math.max(1, rows))
    readonly property real gridHeight: rows * (cellHeight + gap) - gap
        + (odd > 0 ? 0 : stripHeight + gap)

    Timer {
        interval: 3000
        repeat: true
        running: greetings.count > 1
        onTriggered: root.turn = (root.turn + 1) % greetings.count
    }

    Item {
        id: body

        anchors.fill: parent

        Item {
            id: greeting

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
                    required property bool rightToLeft
                    required property int index
                    readonly property bool shows: index === root.turn

                    LayoutMirroring.enabled: false
                    width: parent.width
                    y: medal.visible ? medal.y + medal.height + 8 * Theme.mm : 0
                    height: medal.visible ? Math.min(82 * Theme.mm, parent.height - y) : parent.height
                    text: words
                    most: 24 * Theme.mm
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
                    focus: index === 0
                    onClicked: root.view.languages.read(tag)
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.cellHeight
                }
            }

            Tile {
                text: root.odd > 0 ? root.view.languages.missing
                                   : root.view.languages.missing.split("\n").join(" · ")
                symbol: "ui/language"
                hue: "neutral"
                outlined: true
                beside: true
                signLimit: 20 * Theme.mm
                onClicked: root.view.open("other_language")
                Layout.fillWidth: true
                Layout.columnSpan: root.odd > 0 ? root.columns - root.odd : root.columns
                Layout.preferredHeight: root.odd > 0 ? root.cellHeight : root.stripHeight
            }
        }
    }
}
