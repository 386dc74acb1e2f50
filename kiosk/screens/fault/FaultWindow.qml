// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import kiosk.screens.parts
import kiosk.screens.fault

// Calm and plain: where to go, in every language of the site; below it, small, why.
Window {
    id: root

    required property FaultScreen view
    // Many languages on a low screen: smaller, but all of them.
    readonly property real u: Math.min(width / 100, height / (80 + 25 * lines.count))

    width: 1080
    height: 1080
    visible: true
    color: Theme.ground
    title: qsTr("Please come to us at the desk.")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 8 * root.u
        spacing: 6 * root.u

        Item {
            Layout.fillHeight: true
        }

        Pictogram {
            symbol: "ui/support_agent"
            tint: Theme.action
            side: 22 * root.u
            Layout.alignment: Qt.AlignHCenter
        }

        Repeater {
            id: lines

            model: root.view.lines

            Words {
                required property string words

                text: words
                font.pixelSize: 6 * root.u
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Words {
            visible: text !== ""
            text: root.view.cause
            color: Theme.muted
            font.pixelSize: 2.6 * root.u
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
