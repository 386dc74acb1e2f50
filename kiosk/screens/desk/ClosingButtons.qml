// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// How a visit can end, and where else it can go.
ColumnLayout {
    id: root

    required property VisitPanel panel
    property bool keys: true

    spacing: 10 * Theme.deskScale

    RowLayout {
        spacing: 10 * Theme.deskScale
        Layout.fillHeight: false

        DeskButton {
            symbol: "ui/pause"
            text: qsTr("Park")
            key: root.keys ? "K" : ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.panel.park()
        }

        DeskButton {
            symbol: "ui/forward"
            text: qsTr("To a colleague")
            key: root.keys ? "L" : ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.panel.askWhereTo()
        }
    }

    DeskText {
        text: qsTr("Finish as")
        color: Theme.muted
        font.pixelSize: Theme.deskSmall
        font.weight: Font.Bold
        Layout.topMargin: 6 * Theme.deskScale
        Layout.leftMargin: 4 * Theme.deskScale
    }

    GridLayout {
        columns: 2
        columnSpacing: 10 * Theme.deskScale
        rowSpacing: 10 * Theme.deskScale
        Layout.fillHeight: false

        Repeater {
            model: [
                {
                    "outcome": "informed",
                    "text": qsTr("Informed")
                },
                {
                    "outcome": "referred",
                    "text": qsTr("Referred")
                },
                {
                    "outcome": "appointment",
                    "text": qsTr("Appointment")
                },
                {
                    "outcome": "other",
                    "text": qsTr("Something else")
                }
            ]

            DeskButton {
                required property var modelData
                required property int index

                kind: DeskButton.Tonal
                text: modelData.text
                key: root.keys ? String(index + 1) : ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.panel.close(modelData.outcome)
            }
        }
    }
}
