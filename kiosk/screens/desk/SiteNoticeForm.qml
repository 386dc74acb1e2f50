// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// A new notice: a template and its facts.
Card {
    id: root

    required property SiteNoticePanel panel
    property bool able: true
    readonly property bool searching: ["cancelled", "moved", "hidden"].includes(panel.kind)

    Flickable {
        id: form

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
            spacing: 12 * Theme.deskScale

            PanelTitle {
                text: qsTr("New notice")
                Layout.fillWidth: true
            }

            Ticks {
                label: qsTr("What is different?")
                rows: root.panel.kinds
                Layout.fillWidth: true
                onToggled: key => root.panel.chooseKind(key)
            }

            SearchField {
                visible: root.searching
                placeholderText: qsTr("Find an entry or a place")
                Layout.fillWidth: true
                onVisibleChanged: clear()
                onTextEdited: root.panel.search(text)
            }

            Ticks {
                visible: root.searching || root.panel.kind === "absent"
                label: root.panel.kind === "absent" ? qsTr("Who or what") : qsTr("Which one")
                rows: root.panel.subjects
                Layout.fillWidth: true
                onToggled: key => root.panel.chooseSubject(key)
            }

            Ticks {
                visible: root.panel.kind === "moved"
                label: qsTr("Where it is now")
                rows: root.panel.places
                Layout.fillWidth: true
                onToggled: key => root.panel.choosePlace(key)
            }

            GridLayout {
                columns: root.width > 620 ? 3 : 1
                columnSpacing: 10 * Theme.deskScale
                rowSpacing: 8 * Theme.deskScale
                Layout.fillWidth: true

                Stepper {
                    visible: value !== ""
                    label: qsTr("On")
                    value: root.panel.day
                    Layout.fillWidth: true
                    onStepped: by => root.panel.stepDay(by)
                }

                Stepper {
                    visible: value !== ""
                    label: root.panel.kind === "later" ? qsTr("Open from") : qsTr("From")
                    value: root.panel.time
                    Layout.fillWidth: true
                    onStepped: by => root.panel.stepTime(by)
                }

                Stepper {
                    visible: value !== ""
                    label: qsTr("Up to and including")
                    value: root.panel.last
                    Layout.fillWidth: true
                    onStepped: by => root.panel.stepLast(by)
                }
            }
        }
    }

    ColumnLayout {
        id: done

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.deskGap
        spacing: 10 * Theme.deskScale

        DeskText {
            text: root.panel.words === "" ? qsTr("Choose what is different.") : root.panel.words
            color: root.panel.words === "" ? Theme.muted : Theme.markOf("orange")
            font.weight: Font.Bold
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }

        DeskButton {
            kind: DeskButton.Primary
            enabled: root.able && root.panel.words !== ""
            symbol: "ui/campaign"
            text: qsTr("Put it up")
            Layout.fillWidth: true
            onClicked: root.panel.putUp()
        }
    }
}
