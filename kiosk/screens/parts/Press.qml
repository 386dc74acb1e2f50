// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T

// Anything that is touched: acts on release, shows pressing and focus, has a name.
T.AbstractButton {
    id: root

    property color fill: Theme.paper
    property color outline: "transparent"
    property real outlineWidth: 0
    property real corner: Theme.radius

    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    scale: down ? 0.98 : 1
    Accessible.role: Accessible.Button
    Accessible.name: text

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    background: Rectangle {
        radius: root.corner
        color: root.down ? Qt.darker(root.fill, 1.08) : root.fill
        border.color: root.outline
        border.width: root.outlineWidth

        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            radius: root.corner + 4
            visible: root.visualFocus
            color: "transparent"
            border.color: Theme.focus
            border.width: 4
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
