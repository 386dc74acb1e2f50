// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// One call: picture, number, and the desk it leads to. A new one grows in, blinks three
// times at 2 Hz (under the 3 Hz of WCAG 2.3.1) and rests.
Rectangle {
    id: root

    required property string number
    required property string hue
    required property string symbol
    required property string desk
    required property string own
    required property int times
    required property string spoken
    property bool first: false
    property real u: 10

    readonly property color mark: Theme.markOf(hue)
    readonly property real size: Math.min(height * 0.62, width * 0.3)

    radius: 4 * u
    color: Theme.groundOf(hue)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: spoken

    onTimesChanged: blink.restart()
    Component.onCompleted: {
        grow.restart();
        blink.restart();
    }

    NumberAnimation {
        id: grow

        target: root
        property: "scale"
        from: 0.9
        to: 1
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    SequentialAnimation {
        id: blink

        loops: 3

        NumberAnimation {
            target: face
            property: "opacity"
            to: 0.15
            duration: 240
        }

        NumberAnimation {
            target: face
            property: "opacity"
            to: 1
            duration: 240
        }
    }

    RowLayout {
        id: face

        anchors.fill: parent
        anchors.leftMargin: root.size * 0.36
        anchors.rightMargin: root.size * 0.36
        spacing: root.size * 0.3

        Pictogram {
            symbol: root.symbol
            tint: root.mark
            side: root.size * 0.86
            Layout.alignment: Qt.AlignVCenter
        }

        Words {
            text: root.number
            color: root.mark
            font.pixelSize: root.size
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Item {
            Layout.fillWidth: true
        }

        Pictogram {
            symbol: "ui/arrow_forward"
            directional: true
            tint: root.mark
            side: root.size * 0.34
            Layout.alignment: Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: 0

            Words {
                text: root.desk
                color: root.mark
                font.pixelSize: root.size * 0.3
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Words {
                visible: text !== ""
                text: root.own
                color: root.mark
                font.pixelSize: root.size * 0.2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
