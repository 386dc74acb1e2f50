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
    property bool enterPresses: true // as Space does
    readonly property bool edgeless: outline.a === 0 || outlineWidth === 0
    readonly property real ring: Math.max(4, 1.2 * Theme.mm)

    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    scale: down && !Theme.calmed ? 0.98 : 1
    Accessible.role: Accessible.Button
    Accessible.name: text

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    background: Rectangle {
        radius: root.corner
        color: root.down ? (Theme.contrast ? Qt.tint(root.fill, "#40808080") : Qt.darker(root.fill, 1.08)) : root.fill
        // With more contrast, an edge stands around everything that can be touched.
        border.color: !root.edgeless ? root.outline : Theme.contrast && root.enabled ? Theme.control : "transparent"
        border.width: root.edgeless ? (Theme.contrast && root.enabled ? Theme.edge : 0)
                                : Theme.contrast ? Math.max(Theme.edge, root.outlineWidth) : root.outlineWidth

        Rectangle {
            anchors.fill: parent
            anchors.margins: -root.ring
            radius: root.corner + root.ring
            visible: root.visualFocus
            color: "transparent"
            border.color: Theme.focus
            border.width: root.ring
        }
    }

    // Held down it is pressed once.
    Keys.onReturnPressed: event => act(event)
    Keys.onEnterPressed: event => act(event)
    Keys.onReleased: event => event.accepted = event.isAutoRepeat

    function act(event: KeyEvent) {
        if (enterPresses && !event.isAutoRepeat)
            click();
    }
}
