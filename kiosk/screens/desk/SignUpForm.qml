// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// How many come to a meeting, their slip before it is printed, and who is expected already.
Card {
    id: root

    required property SignUpPanel panel
    required property LanguageChoice languages
    property bool able: true
    readonly property bool may: able && panel.held
    readonly property bool seeing: panel.preview.seeing

    Connections {
        target: root.panel

        function onBegan() {
            root.begin();
        }
    }

    onSeeingChanged: begin()

    function begin() {
        if (visible)
            (seeing ? look : people).forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        RowLayout {
            spacing: 12 * Theme.deskScale
            Layout.fillHeight: false

            PanelTitle {
                text: root.panel.title
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }

            DeskButton {
                kind: DeskButton.Quiet
                symbol: "ui/close"
                text: qsTr("Back to appointments")
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: -10 * Theme.deskScale
                Layout.bottomMargin: -10 * Theme.deskScale
                onClicked: root.panel.close()
            }
        }

        SlipSheet {
            visible: root.seeing
            picture: root.panel.preview.picture
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        ColumnLayout {
            visible: !root.seeing
            spacing: 12 * Theme.deskScale

            DeskText {
                text: root.panel.when
                color: Theme.muted
                Layout.fillWidth: true
            }

            GridLayout {
                columns: root.width > 480 ? 2 : 1
                columnSpacing: 10 * Theme.deskScale
                rowSpacing: 8 * Theme.deskScale
                Layout.fillHeight: false

                Stepper {
                    id: people

                    label: qsTr("People", "who come to a meeting")
                    value: root.panel.people
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onStepped: by => root.panel.step(by)
                }

                LanguageField {
                    languages: root.languages
                    chosen: root.panel.language
                    name: root.panel.languageName
                    label: qsTr("Slip in", "a language. German: Zettel auf")
                    over: root
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onPicked: tag => root.panel.speak(tag)
                }
            }

            FormLabel {
                text: root.panel.told
                Layout.fillWidth: true
            }

            ListView {
                model: root.panel.signed
                clip: true
                spacing: 4
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: DeskScroll {}
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.role: Accessible.List
                Accessible.name: root.panel.told

                delegate: SignUpLine {
                    required property int index

                    width: ListView.view.width - 10
                    able: root.able
                    held: root.panel.held
                    onCancelled: {
                        ListView.view.currentIndex = index; // the next one takes its place
                        root.panel.cancel(key);
                    }
                    onPrinted: root.panel.print(key)
                }
            }
        }

        GridLayout {
            id: done

            columns: root.width > 560 ? 3 : 2
            columnSpacing: 10 * Theme.deskScale
            rowSpacing: 6 * Theme.deskScale
            Layout.fillHeight: false

            DeskButton {
                id: look

                enabled: root.panel.held || root.seeing
                symbol: root.seeing ? "ui/edit" : "ui/visibility"
                text: root.seeing ? qsTr("Back to the form") : qsTr("See the slip")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.panel.look()
            }

            DeskButton {
                enabled: root.may
                symbol: "ui/person_add"
                text: qsTr("Sign up", "for a meeting. German: Anmelden")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.panel.signUp(false)
            }

            DeskButton {
                kind: DeskButton.Primary
                enabled: root.may
                symbol: "ui/print"
                text: qsTr("Sign up and print")
                Layout.columnSpan: done.columns === 3 ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.panel.signUp(true)
            }
        }
    }
}
