// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Waits as they were promised on paper, and how they came out: sooner, kept, later.
Card {
    id: root

    required property TodayPanel panel
    readonly property bool stacked: width < 400 * Theme.deskScale

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 10 * Theme.deskScale

        PanelTitle {
            text: qsTr("Promised waits")
            font.pixelSize: 21 * Theme.deskScale
            Layout.fillWidth: true
        }

        DeskText {
            visible: list.count === 0
            text: qsTr("None promised yet: that takes five visits.")
            color: Theme.muted
            Layout.fillWidth: true
        }

        DeskList {
            id: list

            model: root.panel.promises
            spacing: 10 * Theme.deskScale
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.name: qsTr("Promised waits")

            delegate: ColumnLayout {
                id: line

                required property string label
                required property string symbol
                required property string hue
                required property string told
                required property string detail
                required property real sooner
                required property real kept
                required property real later

                width: ListView.view.width - 10
                spacing: 4 * Theme.deskScale
                Accessible.role: Accessible.ListItem
                Accessible.name: [label, told, detail].filter(words => words !== "").join(", ")

                RowLayout {
                    spacing: 10 * Theme.deskScale

                    Pictogram {
                        visible: line.symbol !== ""
                        symbol: line.symbol
                        tint: Theme.markOf(line.hue)
                        side: 22 * Theme.deskScale
                        Layout.alignment: Qt.AlignTop
                    }

                    GridLayout {
                        columns: root.stacked ? 1 : 2
                        columnSpacing: 10 * Theme.deskScale
                        rowSpacing: 0

                        DeskText {
                            text: line.label
                            font.weight: line.symbol === "" ? Font.Bold : Font.Normal
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }

                        DeskText {
                            text: line.told
                            font.pixelSize: Theme.deskChip
                            font.weight: Font.Bold
                            horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignRight
                            Layout.fillWidth: root.stacked
                            Layout.maximumWidth: root.stacked ? line.width : line.width * 0.44
                            Accessible.ignored: true
                        }
                    }
                }

                Row {
                    id: bar

                    readonly property var parts: [[line.sooner, "lightblue"], [line.kept, "turquois"], [line.later, "orange"]]

                    spacing: 2
                    Layout.fillWidth: true

                    Repeater {
                        model: bar.parts

                        Rectangle {
                            required property var modelData

                            visible: modelData[0] > 0
                            width: Math.max(4, (line.width - 4) * modelData[0])
                            height: (line.symbol === "" ? 12 : 6) * Theme.deskScale
                            radius: height / 4
                            color: Theme.markOf(modelData[1])
                            opacity: modelData[1] === "turquois" ? 0.9 : 0.55
                        }
                    }
                }

                DeskText {
                    visible: line.detail !== ""
                    text: line.detail
                    color: Theme.muted
                    font.pixelSize: Theme.deskSmall
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
