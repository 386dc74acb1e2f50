// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Words in a box of given size: large where there is room, never smaller than their floor. Who
// gives the box its height asks what they need.
Words {
    id: root

    property real most: Theme.large
    property real floor: Theme.body
    property bool ready: false // the family is known only when the item is complete
    readonly property real need: Math.ceil(smallest.contentHeight) + 2
    // A word wider than its place even at its smallest is broken rather than cut.
    readonly property bool breaks: ready && width > 0 && text.split(/\s+/).some(word => metrics.advanceWidth(word) > width)

    font.pixelSize: breaks ? floor : Math.max(floor, most)
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.floor(floor)
    wrapMode: breaks ? Text.Wrap : Text.WordWrap
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter

    Component.onCompleted: ready = true

    Text {
        id: smallest

        visible: false
        width: root.width
        text: root.text
        textFormat: Text.PlainText
        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: Math.floor(root.floor)
        lineHeight: root.lineHeight
        wrapMode: root.wrapMode
    }

    FontMetrics {
        id: metrics

        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: Math.floor(root.floor)
    }
}
