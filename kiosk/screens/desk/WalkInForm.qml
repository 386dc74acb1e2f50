// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// A number for somebody at the desk: everything is ticked, nothing is typed.
Card {
    id: root

    required property WalkInPanel panel
    required property LanguageChoice languages

    onVisibleChanged: {
        if (visible)
            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        PanelTitle {
            text: qsTr("New number")
            Layout.fillWidth: true
        }

        Flickable {
            contentHeight: form.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: DeskScroll {}
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: form

                width: parent.width - 12
                spacing: 6 * Theme.deskScale

                FormLabel {
                    text: qsTr("About")
                    Layout.fillWidth: true
                }

                Flow {
                    padding: 4
                    spacing: 5 * Theme.deskScale
                    Layout.fillWidth: true

                    Repeater {
                        model: root.panel.topics

                        Chip {
                            required property string key
                            required property string label
                            required symbol
                            required hue
                            required ticked

                            enterIsForForm: true
                            text: label
                            onClicked: root.panel.toggleTopic(key)
                        }
                    }
                }

                GridLayout {
                    columns: width > 320 ? 2 : 1
                    columnSpacing: 8 * Theme.deskScale
                    rowSpacing: 8 * Theme.deskScale
                    Layout.fillWidth: true
                    Layout.leftMargin: 4
                    Layout.rightMargin: 4

                    LanguageField {
                        languages: root.languages
                        chosen: root.panel.language
                        name: root.panel.languageName
                        label: qsTr("Speaks")
                        over: root
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        onPicked: tag => root.panel.speak(tag)
                    }

                    Stepper {
                        label: qsTr("People")
                        value: String(root.panel.partySize)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        onStepped: by => root.panel.growParty(by)
                    }
                }

                Flow {
                    padding: 4
                    spacing: 5 * Theme.deskScale
                    Layout.fillWidth: true

                    Chip {
                        enterIsForForm: true
                        text: qsTr("Interpreter needed")
                        symbol: "ui/interpreter_mode"
                        ticked: root.panel.interpreter
                        onClicked: root.panel.toggleInterpreter()
                    }

                    Chip {
                        enterIsForForm: true
                        text: qsTr("Letter with a date")
                        symbol: "ui/mark_email_unread"
                        ticked: root.panel.deadline
                        onClicked: root.panel.toggleDeadline()
                    }

                    Repeater {
                        model: root.panel.needs

                        Chip {
                            required property string key
                            required property string label
                            required symbol
                            required ticked

                            enterIsForForm: true
                            text: label
                            onClicked: root.panel.toggleNeed(key)
                        }
                    }
                }
            }
        }

        RowLayout {
            spacing: 10 * Theme.deskScale
            Layout.fillHeight: false

            DeskButton {
                kind: DeskButton.Primary
                enabled: root.panel.ready
                symbol: "ui/confirmation_number"
                text: qsTr("Give a number")
                key: qsTr("Enter")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.panel.give()
            }

            DeskButton {
                text: qsTr("Cancel")
                key: qsTr("Esc")
                Layout.fillHeight: true
                onClicked: root.panel.cancel()
            }
        }
    }
}
