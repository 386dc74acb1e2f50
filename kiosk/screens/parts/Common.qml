// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// What those who stand side by side have in common: the letters that fit all of them, not smaller
// than body text, and, of tiles, the height of picture and words together.
QtObject {
    required property var among // each says what is fitting for itself

    readonly property real letters: Math.max(Theme.least, Math.min(...among.map(one => one.fitting)))
    readonly property real block: Math.max(...among.map(one => one.block ?? 0))
    readonly property bool crowded: among.some(one => one.crowded ?? false)
}
