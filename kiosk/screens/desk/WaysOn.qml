// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// Where else in this house the visit can go on: a desk, or the queue of a topic.
ColumnLayout {
    id: root

    required property VisitPanel panel

    spacing: 10 * Theme.deskScale

    PanelTitle {
        text: qsTr("Who takes over?")
        font.pixelSize: 21 * Theme.deskScale
        Layout.fillWidth: true
    }

    Flickable {
        contentHeight: ways.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: DeskScroll {}
        Layout.fillWidth: true
        Layout.fillHeight: true

        Flow {
            id: ways

            width: parent.width
            padding: 4
            spacing: 8 * Theme.deskScale

            Repeater {
                model: root.panel.desks

                Chip {
                    required property string key
                    required property string label
                    required symbol

                    text: label
                    onClicked: root.panel.forwardToDesk(key)
                }
            }

            Repeater {
                model: root.panel.topics

                Chip {
                    required property string key
                    required property string label
                    required symbol
                    required hue

                    text: label
                    onClicked: root.panel.forwardToTopic(key)
                }
            }
        }
    }

    DeskButton {
        symbol: "ui/arrow_back"
        text: qsTr("Back")
        key: qsTr("Esc")
        Layout.fillWidth: true
        onClicked: root.panel.askWhereTo()
    }
}
