// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Words in a box of given size: large where there is room, body text where there is less. Words
// that are longer than those of any language we speak shrink below that rather than be cut.
Words {
    id: root

    property real most: Theme.large
    property bool ready: false // the family is known only when the item is complete
    // A word wider than its place even when small is broken rather than cut.
    readonly property bool breaks: ready && text.split(/\s+/).some(word => metrics.advanceWidth(word) > width)

    font.pixelSize: breaks ? Theme.small : Math.max(Theme.least, most)
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.floor(Theme.small)
    wrapMode: breaks ? Text.Wrap : Text.WordWrap
    lineHeight: 0.92
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter

    Component.onCompleted: ready = true

    FontMetrics {
        id: metrics

        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: Math.floor(Theme.small)
    }
}
