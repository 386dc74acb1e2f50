// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A code for the visitor's own phone; dark on white, whatever the colours around it.
Column {
    id: root

    required property string source
    property alias caption: words.text
    property real high: 1.6 * width // where there is no more room
    readonly property real under: Ruler.line * Theme.body * Ruler.lines(Ruler.words(words.text), width / Theme.body)
    readonly property real side: Math.min(width, high - spacing - under)

    spacing: 3 * Theme.mm

    Image {
        readonly property int dots: Math.max(1, Math.floor(root.side / Math.max(1, implicitWidth)))

        anchors.horizontalCenter: parent.horizontalCenter
        width: dots * implicitWidth
        height: dots * implicitHeight
        source: root.source
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: words.text
    }

    Words {
        id: words

        width: parent.width
        text: qsTr("Scan with your phone")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }
}
