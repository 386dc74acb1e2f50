// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import kiosk.screens.parts

// Shows that there is more than fits; moved by mouse too.
T.ScrollBar {
    id: root

    implicitWidth: 6
    minimumSize: 0.1
    visible: size < 0.999
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: root.pressed ? Theme.muted : Theme.border
    }
}
