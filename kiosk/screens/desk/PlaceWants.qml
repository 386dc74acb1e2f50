// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.desk

// What can be asked of every place: one key each.
Flow {
    id: root

    required property PlacesPanel panel
    property bool keys: true
    readonly property var caps: ({
            "district": "T",
            "open_now": "O",
            "language": "S"
        })

    spacing: 8 * Theme.deskScale

    Repeater {
        model: root.panel.wants

        Chip {
            required property string key
            required property string label
            required property string spoken
            required ticked

            text: label
            cap: root.keys ? root.caps[key] : ""
            horizontalPadding: 12 * Theme.deskScale
            Accessible.name: spoken
            onClicked: root.panel.want(key)
        }
    }
}
