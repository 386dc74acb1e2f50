// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A text longer than its place: moved by large buttons, which appear only where they are needed.
Item {
    id: root

    default property alias content: column.data
    property real spacing: 6 * Theme.mm
    readonly property bool long: column.height > height + 1
    readonly property real step: 0.8 * height

    Flickable {
        id: view

        anchors.left: parent.left
        anchors.right: keys.left
        anchors.rightMargin: root.long ? 4 * Theme.mm : 0
        height: parent.height
        contentHeight: column.height
        clip: root.long
        interactive: root.long
        boundsBehavior: Flickable.StopAtBounds

        Behavior on contentY {
            enabled: !view.moving

            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }

        Column {
            id: column

            width: view.width
            spacing: root.spacing
        }
    }

    Column {
        id: keys

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: root.long ? 22 * Theme.mm : 0
        visible: root.long
        spacing: 6 * Theme.mm

        Repeater {
            model: [
                { sign: "ui/keyboard_arrow_up", name: qsTr("Up"), by: -1 },
                { sign: "ui/keyboard_arrow_down", name: qsTr("Down"), by: 1 }
            ]

            Press {
                id: key

                required property var modelData

                width: 22 * Theme.mm
                height: Math.min(36 * Theme.mm, (root.height - keys.spacing) / 2)
                text: modelData.name
                fill: Theme.ground
                enabled: modelData.by < 0 ? view.contentY > 0
                                          : view.contentY < column.height - view.height - 1
                onClicked: view.contentY = Math.max(0, Math.min(column.height - view.height,
                    view.contentY + modelData.by * root.step))

                contentItem: Item {
                    Pictogram {
                        anchors.centerIn: parent
                        symbol: key.modelData.sign
                        tint: key.enabled ? Theme.text : Theme.border
                        side: 14 * Theme.mm
                    }
                }
            }
        }
    }
}
