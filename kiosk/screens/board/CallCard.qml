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
    property real u: 10

    readonly property color mark: Theme.markOf(hue)
    // Three digits are 1.75 of their size wide, picture and desk 1.2, the rest is air.
    readonly property real size: Math.min(height * 1.1, width / 3.5)

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

    Item {
        id: face

        anchors.centerIn: parent
        width: columns.implicitWidth
        height: root.size

        RowLayout {
            id: columns

            anchors.verticalCenter: parent.verticalCenter
            spacing: root.size * 0.22

            ColumnLayout {
                spacing: root.size * 0.06
                Layout.preferredWidth: root.size * 1.2

                Pictogram {
                    symbol: root.symbol
                    tint: root.mark
                    side: root.size * (root.own === "" ? 0.58 : 0.48)
                    Layout.alignment: Qt.AlignHCenter
                }

                RowLayout {
                    spacing: root.size * 0.05
                    Layout.alignment: Qt.AlignHCenter

                    Pictogram {
                        symbol: "ui/arrow_forward"
                        directional: true
                        tint: root.mark
                        side: root.size * 0.2
                    }

                    Words {
                        text: root.desk
                        color: root.mark
                        font.pixelSize: root.size * 0.22
                        font.weight: Font.Bold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: root.size * 0.1
                        wrapMode: Text.NoWrap
                        Layout.maximumWidth: root.size * 0.98
                        Accessible.ignored: true
                    }
                }

                Words {
                    visible: text !== ""
                    text: root.own
                    color: root.mark
                    font.pixelSize: root.size * 0.15
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignHCenter
                    Accessible.ignored: true
                }
            }

            Words {
                text: root.number
                color: root.mark
                font.pixelSize: root.size
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                Layout.preferredHeight: root.size * 0.8
                Accessible.ignored: true
            }
        }
    }
}
