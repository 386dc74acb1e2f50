// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Words in a box of given size: large where there is room, never smaller than body text.
Words {
    property real most: Theme.large

    font.pixelSize: Math.max(Theme.least, most)
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.floor(Theme.least)
    wrapMode: Text.WordWrap
    lineHeight: 0.92
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
}
