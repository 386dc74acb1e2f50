// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A number to call, what it is for, when and in which languages; a place near by leads to its page.
Rectangle {
    id: root

    required property string number
    required property string purpose
    required property string foreign
    required property string name
    required property string reached
    required property string symbol
    required property string hue
    required property string record
    readonly property color mark: Theme.markOf(hue)

    signal opened

    implicitHeight: row.implicitHeight + 6 * Theme.mm
    radius: Theme.radius
    color: Theme.ground

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 3 * Theme.mm
        anchors.leftMargin: 5 * Theme.mm
        spacing: 5 * Theme.mm

        Pictogram {
            symbol: root.symbol
            tint: root.mark
            side: 15 * Theme.mm
            Layout.alignment: Qt.AlignTop
        }

        GridLayout {
            columns: root.width > 26 * Theme.body ? 2 : 1
            columnSpacing: 4 * Theme.mm
            rowSpacing: 0
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Words {
                    text: root.purpose
                    color: root.mark
                    font.weight: Font.Bold
                    Layout.fillWidth: true
                }

                Badge {
                    visible: root.foreign !== ""
                    text: root.foreign
                    Layout.preferredWidth: implicitWidth
                }

                Words {
                    visible: text !== ""
                    text: [root.name, root.reached].filter(part => part !== "").join("\n")
                    color: Theme.muted
                    font.pixelSize: Theme.label
                    Layout.fillWidth: true
                }
            }

            Words {
                visible: text !== ""
                text: root.number
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
            }
        }

        BigButton {
            visible: root.record !== ""
            text: qsTr("More about %1").arg(root.purpose)
            symbol: "ui/chevron_right"
            directional: true
            bare: true
            onClicked: root.opened()
            Layout.preferredWidth: Theme.button
            Layout.fillWidth: false
        }
    }
}
