// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// A list to read: where it is longer than its place, arrow keys move it.
ListView {
    id: root

    clip: true
    currentIndex: -1
    activeFocusOnTab: activeFocus || contentHeight > height + 12
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: DeskScroll {
        id: bar

        stepSize: 0.2
    }
    Accessible.role: Accessible.List
    Keys.onUpPressed: bar.decrease()
    Keys.onDownPressed: bar.increase()

    Rectangle {
        parent: root
        anchors.fill: parent
        z: 1
        visible: root.activeFocus
        radius: Theme.deskRadius
        color: "transparent"
        border.width: 3
        border.color: Theme.focus
    }
}
