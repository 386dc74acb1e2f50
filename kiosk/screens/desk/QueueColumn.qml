// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// Who waits, in the order of calling; below them, who is set aside.
Card {
    id: root

    required property QueuePanel panel
    required property BlockPanel blocks
    property bool keys: true
    property bool able: true

    signal newNumber

    readonly property string following: panel.following
    readonly property Item line: list

    onVisibleChanged: {
        if (visible)
            list.forceActiveFocus();
    }
    // Whoever is next is in sight, unless somebody looks at a picked line.
    onFollowingChanged: {
        if (panel.picked === "")
            list.positionViewAtBeginning();
    }

    // Sends somebody away: only for a picked line, and only while the list has the focus.
    function pickedHasLeft() {
        if (list.activeFocus && panel.picked !== "")
            panel.left(panel.picked);
    }

    function step(by: int) {
        list.forceActiveFocus();
        panel.step(by);
    }

    Connections {
        target: root.panel

        function onPickedChanged() {
            list.currentIndex = root.panel.pickedPlace;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        anchors.leftMargin: 14 * Theme.deskScale
        anchors.rightMargin: 14 * Theme.deskScale
        spacing: 12 * Theme.deskScale

        RowLayout {
            spacing: 12 * Theme.deskScale
            Layout.leftMargin: 4 * Theme.deskScale
            Layout.rightMargin: 4 * Theme.deskScale

            PanelTitle {
                text: root.panel.headline
                font.pixelSize: 22 * Theme.deskScale
                Layout.fillWidth: true
            }

            DeskText {
                text: root.panel.longest
                color: root.panel.longestLate ? Theme.deskAlarm : Theme.muted
                horizontalAlignment: Text.AlignRight
                visible: text !== ""
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.deskSmall
            }
        }

        ListView {
            id: list

            model: root.panel.rows
            clip: true
            focus: true
            activeFocusOnTab: true
            currentIndex: -1
            keyNavigationEnabled: false
            spacing: 2
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: DeskScroll {
                id: bar
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: root.panel.headline

            Rectangle {
                parent: list
                anchors.fill: parent
                anchors.rightMargin: bar.visible ? bar.width + 3 : 0
                visible: list.activeFocus && root.panel.picked === ""
                radius: Theme.deskRadius
                color: "transparent"
                border.width: 2
                border.color: Theme.focus
            }

            section.property: "aside"
            section.labelPositioning: ViewSection.InlineLabels
            section.delegate: DeskText {
                required property string section

                height: section === "true" ? contentHeight + topPadding + bottomPadding : 0
                width: ListView.view.width
                leftPadding: 10 * Theme.deskScale
                topPadding: 14 * Theme.deskScale
                bottomPadding: 4 * Theme.deskScale
                text: section === "true" ? qsTr("Not in line now") : ""
                color: Theme.muted
                font.pixelSize: Theme.deskSmall
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
                Accessible.ignored: text === ""
            }

            delegate: QueueLine {
                width: ListView.view.width - 10
                chosen: key === root.panel.picked
                keys: root.keys
                able: root.able
                callable: root.panel.mayPick
                onPicked: {
                    list.forceActiveFocus();
                    root.panel.pick(key);
                }
                onCalled: root.panel.act(key)
                onGone: root.panel.left(key)
                onCameBack: root.panel.comeBack(key)
                onPutBack: root.panel.putBack(key)
            }
        }

        PaperStrip {
            visible: root.blocks.nextNumber !== ""
            panel: root.blocks
            able: root.able
            keys: root.keys
            Layout.fillWidth: true
        }

        DeskButton {
            kind: DeskButton.Primary
            enabled: root.panel.mayCall
            symbol: "ui/campaign"
            text: root.panel.following === "" ? qsTr("Next number") : qsTr("Next: %1").arg(root.panel.following)
            key: root.keys ? qsTr("Space") : ""
            Layout.fillWidth: true
            onClicked: root.panel.callNext()
        }

        RowLayout {
            spacing: 10 * Theme.deskScale
            Layout.fillWidth: true
            Layout.fillHeight: false

            DeskButton {
                enabled: root.able
                symbol: "ui/add"
                text: qsTr("New")
                key: root.keys ? "N" : ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.newNumber()
            }

            DeskButton {
                enabled: root.able
                symbol: "ui/print"
                text: qsTr("Block", "numbers printed ahead of a rush; German: Block")
                key: root.keys ? "B" : ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.blocks.begin()
            }
        }
    }
}
