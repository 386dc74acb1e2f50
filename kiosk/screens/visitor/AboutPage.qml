// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Where one is: who is here today, when it is open, what there is.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property AboutPart part: view.around.about
    readonly property bool coded: part.code !== ""
    readonly property bool beside: coded && !cramped && width - 2 * side - codeSide - 2 * gap > 17 * Theme.body
    readonly property real codeSide: tight ? 62 * Theme.mm : 90 * Theme.mm

    title: qsTr("About this place")
    symbol: "ui/info"
    spread: true

    Scroller {
        anchors.left: parent.left
        width: root.beside ? parent.width - root.codeSide - 2 * root.gap : parent.width
        height: parent.height
        spacing: root.tight ? 4 * Theme.mm : 6 * Theme.mm

        Repeater {
            model: root.part.notices

            Notice {
                required symbol

                hue: "orange"
                Layout.fillWidth: true
            }
        }

        Words {
            visible: text !== ""
            text: root.part.welcome
            font.pixelSize: root.tight ? Theme.body : Theme.large
            Layout.fillWidth: true
        }

        Repeater {
            model: root.part.facts

            FactLine {
                most: Theme.body
                Layout.fillWidth: true
            }
        }

        Code {
            visible: root.coded && !root.beside
            source: root.part.code
            Layout.preferredWidth: root.codeSide
        }
    }

    Column {
        visible: root.beside
        anchors.right: parent.right
        width: root.codeSide
        spacing: 3 * Theme.mm

        Words {
            width: parent.width
            text: qsTr("Wi-Fi", "German: WLAN")
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }

        Code {
            source: root.part.code
            width: root.codeSide
        }
    }
}
