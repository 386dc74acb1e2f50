// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// A new appointment, and its slip before it is printed.
Card {
    id: root

    required property AppointmentPanel panel
    required property LanguageChoice languages
    property bool able: true

    SlipSheet {
        visible: root.panel.preview.seeing
        anchors.fill: form
        picture: root.panel.preview.picture
    }

    Flickable {
        id: form

        visible: !root.panel.preview.seeing
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        anchors.bottomMargin: done.height + 2 * Theme.deskGap
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: DeskScroll {}

        // Whoever goes on by keyboard sees where they are.
        readonly property Item reached: Window.activeFocusItem
        onReachedChanged: {
            for (let at = reached; at; at = at.parent) {
                if (at !== column)
                    continue;
                const top = reached.mapToItem(column, 0, 0).y;
                contentY = Math.max(Math.min(contentY, top), top + reached.height - height);
            }
        }

        ColumnLayout {
            id: column

            width: form.width - 12
            spacing: 10 * Theme.deskScale

            PanelTitle {
                text: qsTr("New appointment")
                Layout.fillWidth: true
            }

            GridLayout {
                columns: root.width > 480 ? 2 : 1
                columnSpacing: 10 * Theme.deskScale
                rowSpacing: 8 * Theme.deskScale
                Layout.fillWidth: true

                Stepper {
                    label: qsTr("Day")
                    value: root.panel.day
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onStepped: by => root.panel.stepDay(by)
                }

                Stepper {
                    label: qsTr("Time")
                    value: root.panel.time
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onStepped: by => root.panel.stepTime(by)
                }
            }

            Ticks {
                label: qsTr("At")
                rows: root.panel.desks
                Layout.fillWidth: true
                onToggled: key => root.panel.chooseDesk(key)
            }

            LanguageField {
                languages: root.languages
                chosen: root.panel.language
                name: root.panel.languageName
                label: qsTr("Speaks")
                over: root
                Layout.fillWidth: true
                onPicked: tag => root.panel.speak(tag)
            }

            Chip {
                text: qsTr("Interpreter needed")
                symbol: "ui/interpreter_mode"
                ticked: root.panel.interpreter
                Layout.maximumWidth: parent.width
                onClicked: root.panel.toggleInterpreter()
            }

            Ticks {
                label: qsTr("What it is about")
                rows: root.panel.topics
                Layout.fillWidth: true
                onToggled: key => root.panel.chooseTopic(key)
            }

            Ticks {
                label: qsTr("To bring")
                rows: root.panel.things
                Layout.fillWidth: true
                onToggled: key => root.panel.toggleThing(key)
            }
        }
    }

    GridLayout {
        id: done

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.deskGap
        columns: root.width > 560 ? 3 : 2
        columnSpacing: 10 * Theme.deskScale
        rowSpacing: 6 * Theme.deskScale

        DeskButton {
            symbol: root.panel.preview.seeing ? "ui/edit" : "ui/visibility"
            text: root.panel.preview.seeing ? qsTr("Back to the form") : qsTr("See the slip")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.panel.look()
        }

        DeskButton {
            enabled: root.able
            symbol: "ui/event"
            text: qsTr("Keep %1").arg(root.panel.time)
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.panel.add(false)
        }

        DeskButton {
            kind: DeskButton.Primary
            enabled: root.able
            symbol: "ui/print"
            text: qsTr("Keep and print")
            Layout.columnSpan: done.columns === 3 ? 1 : 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.panel.add(true)
        }
    }
}
