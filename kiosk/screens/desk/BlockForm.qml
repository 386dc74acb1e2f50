// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// Numbers printed ahead of a rush; whoever is handed one is put into the line here.
Card {
    id: root

    required property BlockPanel panel
    property bool able: true

    onVisibleChanged: {
        if (visible)
            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        PanelTitle {
            text: qsTr("Numbers for a rush")
            Layout.fillWidth: true
        }

        DeskText {
            text: qsTr("Print first, hand out, then put them in line. What is left lapses tonight.", "numbers on paper; tonight: when the day is closed")
            color: Theme.muted
            Layout.fillWidth: true
        }

        Stepper {
            label: qsTr("How many")
            value: String(root.panel.size)
            Layout.fillWidth: true
            onStepped: by => root.panel.grow(by)
        }

        ListView {
            id: list

            model: root.panel.rows
            clip: true
            spacing: 10 * Theme.deskScale
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: DeskScroll {}
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("On paper")

            delegate: BlockLine {
                width: ListView.view.width - 10
                able: root.able
                onStepped: by => root.panel.step(key, by)
                onHandedOut: root.panel.handOut(key)
            }
        }

        RowLayout {
            spacing: 10 * Theme.deskScale
            Layout.fillHeight: false

            DeskButton {
                kind: DeskButton.Primary
                enabled: root.panel.mayPrint
                symbol: "ui/print"
                text: qsTr("Print %1 numbers").arg(root.panel.size)
                key: qsTr("Enter")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.panel.print()
            }

            DeskButton {
                text: qsTr("Done")
                key: qsTr("Esc")
                Layout.fillHeight: true
                onClicked: root.panel.cancel()
            }
        }
    }
}
