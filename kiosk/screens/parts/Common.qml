// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// The letters that fit all who stand side by side, not smaller than their floor.
QtObject {
    required property var among // each says what is fitting for itself
    property real floor: Theme.body

    readonly property real letters: Math.max(floor, Math.min(...among.map(one => one.fitting)))
}
