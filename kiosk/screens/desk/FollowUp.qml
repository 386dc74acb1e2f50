// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// What became of a slip: one of today, or an older one by its code.
Card {
    id: root

    required property FollowUpPanel panel
    property bool able: true

    onVisibleChanged: {
        if (!visible)
            forget();
        else if (panel.asked !== "")
            asked().take(Qt.TabFocusReason);
        else
            begin();
    }

    Connections {
        target: root.panel

        function onWanted() {
            root.begin();
        }
    }

    function begin() {
        code.forceActiveFocus(Qt.TabFocusReason);
    }

    function asked(): SlipEntry {
        for (let place = 0; place < lines.count; ++place) {
            const slip = lines.itemAt(place) as SlipEntry;
            if (slip.key === panel.asked)
                return slip;
        }
        return null;
    }

    // What was typed has done its work, or nobody waits for it any more.
    function forget() {
        code.text = "";
        if (panel.open)
            panel.leave();
    }

    function found() {
        code.text = "";
        asked().takeByCode();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        RowLayout {
            spacing: 10 * Theme.deskScale
            Layout.fillHeight: false

            PanelTitle {
                text: qsTr("Referrals")
                Layout.fillWidth: true
            }

            DeskButton {
                kind: DeskButton.Quiet
                symbol: "ui/close"
                text: qsTr("Close")
                key: qsTr("Esc")
                onClicked: root.panel.leave()
            }
        }

        SearchField {
            id: code

            enabled: root.able
            placeholderText: qsTr("Code on a slip", "of a referral. German: Code auf einem Zettel")
            maximumLength: 40
            Layout.fillWidth: true
            onTextEdited: {
                if (root.panel.look(text))
                    root.found();
            }
            Keys.onReturnPressed: {
                if (root.panel.finish(text))
                    root.found();
            }
            Keys.onEnterPressed: {
                if (root.panel.finish(text))
                    root.found();
            }
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                text = "";
                root.panel.look("");
            }
        }

        DeskText {
            readonly property bool fails: root.panel.answer !== ""

            text: fails ? root.panel.answer : qsTr("Of any day, with or without dashes.", "a code. German: Von jedem Tag, mit oder ohne Striche.")
            color: fails ? Theme.markOf("orange") : Theme.muted
            font.weight: fails ? Font.Bold : Font.Normal
            Layout.fillWidth: true
            Accessible.role: fails ? Accessible.AlertMessage : Accessible.StaticText
        }

        DeskPane {
            id: pane

            contentHeight: slips.implicitHeight + 8
            Accessible.name: qsTr("Referrals")
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: slips

                x: 4
                y: 4
                width: pane.width - 16
                spacing: 8 * Theme.deskScale

                Repeater {
                    id: lines

                    model: root.panel.slips

                    SlipEntry {
                        panel: root.panel
                        able: root.able
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
