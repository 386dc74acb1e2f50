// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Words in a box of given size: large where there is room, never smaller than body text.
Words {
    id: root

    property real most: Theme.large
    property bool ready: false // the family is known only when the item is complete
    // A word wider than its place even at the least size is broken rather than cut.
    readonly property bool breaks: ready && text.split(/\s+/).some(word => metrics.advanceWidth(word) > width)

    font.pixelSize: breaks ? Theme.least : Math.max(Theme.least, most)
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.floor(Theme.least)
    wrapMode: breaks ? Text.Wrap : Text.WordWrap
    lineHeight: 0.92
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter

    Component.onCompleted: ready = true

    FontMetrics {
        id: metrics

        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: Math.floor(Theme.least)
    }
}
