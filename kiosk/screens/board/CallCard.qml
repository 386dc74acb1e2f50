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
    // Wide, picture, number and desk stand in a row, 4.1 sizes long; tall, the desk stands below.
    readonly property bool tall: width < 2.9 * height
    readonly property real size: tall ? Math.min(height * 0.68, width / 3.1) : Math.min(height * 1.1, width / 4.5)

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

        anchors.fill: parent

        GridLayout {
            anchors.centerIn: parent
            columns: root.tall ? 1 : 2
            columnSpacing: root.size * 0.2
            rowSpacing: root.size * 0.06

            RowLayout {
                spacing: root.size * 0.22
                Layout.alignment: Qt.AlignCenter

                Pictogram {
                    symbol: root.symbol
                    tint: root.mark
                    side: root.size * (root.tall ? 0.62 : 0.52)
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

            RowLayout {
                spacing: root.size * 0.08
                Layout.alignment: Qt.AlignCenter

                Pictogram {
                    symbol: "ui/arrow_forward"
                    directional: true
                    tint: root.mark
                    side: root.size * 0.28
                }

                GridLayout {
                    columns: root.tall ? 2 : 1
                    columnSpacing: root.size * 0.16
                    rowSpacing: 0

                    Words {
                        id: place

                        text: root.desk
                        color: root.mark
                        font.pixelSize: root.size * (root.tall ? 0.34 : 0.32)
                        font.weight: Font.Bold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: root.size * 0.12
                        wrapMode: Text.NoWrap
                        Layout.maximumWidth: root.size * (root.tall ? 1.5 : 1)
                        Accessible.ignored: true
                    }

                    Words {
                        visible: text !== ""
                        text: root.own
                        color: root.mark
                        font.pixelSize: root.size * (root.tall ? 0.26 : 0.18)
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: root.size * 0.1
                        wrapMode: Text.NoWrap
                        Layout.maximumWidth: root.tall ? root.width - 6 * root.u - place.width - root.size * 0.52 : root.size * 1.1
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
