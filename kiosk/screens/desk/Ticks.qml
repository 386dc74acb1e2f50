// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A named group of things to tick.
ColumnLayout {
    id: root

    required property string label
    required property QtObject rows

    signal toggled(key: string)

    spacing: 6 * Theme.deskScale

    FormLabel {
        text: root.label
        Layout.fillWidth: true
    }

    Flow {
        spacing: 8 * Theme.deskScale
        padding: 2
        Layout.fillWidth: true

        Repeater {
            model: root.rows

            Chip {
                required property string key
                required property string label
                required symbol
                required hue
                required ticked

                text: label
                onClicked: root.toggled(key)
            }
        }
    }
}
