// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Everything needed to go there, and a code to take it along.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property DetailPart part: view.find.detail
    readonly property bool coded: part.code !== ""
    readonly property bool beside: coded && !cramped && width - 2 * side - codeSide - 2 * gap > 17 * Theme.body
    readonly property real codeSide: (tight ? 62 : 84) * Theme.mm

    title: part.title
    symbol: part.symbol
    hue: part.hue
    spread: true

    Scroller {
        id: all

        anchors.left: parent.left
        width: root.beside ? parent.width - root.codeSide - 2 * root.gap : parent.width
        height: root.cramped ? parent.height : parent.height - strip.height - root.gap
        spacing: root.tight ? 4 * Theme.mm : 7 * Theme.mm

        Flow {
            visible: root.part.badges.length > 0
            spacing: 2 * Theme.mm
            Layout.fillWidth: true

            Repeater {
                model: root.part.badges

                Badge {
                    required property string modelData

                    text: modelData
                }
            }
        }

        Repeater {
            model: root.part.remarks

            Notice {
                required symbol
                required property string language
                readonly property string spokenLanguage: language

                hue: "orange"
                Layout.fillWidth: true
            }
        }

        Notice {
            visible: text !== ""
            text: root.part.headline
            symbol: "ui/schedule"
            hue: root.part.headlineHue
            Layout.fillWidth: true
        }

        Words {
            readonly property string spokenLanguage: root.part.summaryLanguage

            visible: text !== ""
            text: root.part.summary
            font.pixelSize: root.tight ? Theme.body : Theme.large
            Layout.fillWidth: true
        }

        GridLayout {
            id: grid

            columns: width > 30 * Theme.body ? 2 : 1
            columnSpacing: root.gap
            rowSpacing: all.spacing
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.part.facts

                FactLine {
                    most: root.tight ? Theme.body : Theme.body + 1.4 * Theme.mm
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: long ? grid.columns : 1
                }
            }
        }

        Code {
            visible: root.coded && !root.beside
            source: root.part.code
            caption: root.part.caption
            Layout.preferredWidth: root.codeSide
        }

        TakeAlong {
            visible: root.cramped
            part: root.part
            list: root.view.find.myList
            wide: root.wide
            low: Theme.reach < root.height
            Layout.fillWidth: true
        }
    }

    Code {
        visible: root.beside
        anchors.right: parent.right
        source: root.part.code
        caption: root.part.caption
        width: root.codeSide
        high: all.height
    }

    TakeAlong {
        id: strip

        visible: !root.cramped
        anchors.bottom: parent.bottom
        width: parent.width
        part: root.part
        list: root.view.find.myList
        wide: root.wide
        low: Theme.reach < root.height
    }
}
