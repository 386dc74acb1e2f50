// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// Counts with bars: how much of what.
Card {
    id: root

    required property string title
    required property QtObject rows

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        PanelTitle {
            text: root.title
            font.pixelSize: 21 * Theme.deskScale
            Layout.fillWidth: true
        }

        DeskText {
            visible: list.count === 0
            text: qsTr("Nothing yet")
            color: Theme.muted
            Layout.fillWidth: true
        }

        DeskList {
            id: list

            model: root.rows
            spacing: 10 * Theme.deskScale
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.name: root.title

            delegate: ColumnLayout {
                id: line

                required property string label
                required property int count
                required property real share
                required property string symbol
                required property string hue

                width: ListView.view.width - 10
                spacing: 4 * Theme.deskScale
                Accessible.role: Accessible.ListItem
                Accessible.name: label + ": " + count

                RowLayout {
                    spacing: 10 * Theme.deskScale

                    Pictogram {
                        visible: line.symbol !== ""
                        symbol: line.symbol
                        tint: Theme.markOf(line.hue)
                        side: 22 * Theme.deskScale
                    }

                    DeskText {
                        text: line.label
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    DeskText {
                        text: String(line.count)
                        font.weight: Font.Bold
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    implicitHeight: 6 * Theme.deskScale
                    implicitWidth: line.width * line.share
                    radius: height / 2
                    color: Theme.markOf(line.hue)
                    opacity: 0.8
                }
            }
        }
    }
}
