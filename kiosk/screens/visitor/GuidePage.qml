// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// A page of the city's guide: what it says, whom to ask, and the pages below it.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property GuidePart part: view.find.guide

    readonly property string record: part.record

    title: part.title
    symbol: "ui/menu_book"
    hue: "lightblue"
    onRecordChanged: all.now = 0 // a page below begins at its beginning

    Scroller {
        id: all

        width: parent.width
        height: parent.height
        spacing: root.tight ? 4 * Theme.mm : 6 * Theme.mm

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

        ColumnLayout {
            readonly property string spokenLanguage: root.part.language

            visible: text.count > 0
            spacing: 4 * Theme.mm
            LayoutMirroring.enabled: root.part.backwards
            LayoutMirroring.childrenInherit: true
            Layout.fillWidth: true

            Repeater {
                id: text

                model: root.part.text

                ProseBlock {
                    Layout.fillWidth: true
                    Layout.maximumWidth: 44 * Theme.body
                    Layout.alignment: Qt.AlignLeft
                    Layout.topMargin: heading ? 3 * Theme.mm : 0
                }
            }
        }

        Repeater {
            model: root.part.facts

            FactLine {
                Layout.fillWidth: true
            }
        }

        GridLayout {
            visible: below.count > 0
            columns: all.width > 36 * Theme.body ? 2 : 1
            columnSpacing: Theme.apart
            rowSpacing: Theme.apart
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                id: below

                model: root.part.below

                ChildTile {
                    onClicked: root.part.openPage(record)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Math.max(need, text.count === 0 ? 1.4 * Theme.target : 0)
                }
            }
        }

        Words {
            visible: text !== ""
            text: root.part.updated
            color: Theme.muted
            Layout.fillWidth: true
        }
    }
}
