// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// The site's own meetings of the coming days; one is chosen to sign people up for it.
Card {
    id: root

    required property SignUpPanel panel

    Connections {
        target: root.panel

        function onEnded() {
            list.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        PanelTitle {
            text: qsTr("Meetings", "of the site itself, to sign up for. German: Treffen")
            Layout.fillWidth: true
        }

        ListView {
            id: list

            model: root.panel.rows
            clip: true
            spacing: 4
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: DeskScroll {}
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Meetings", "of the site itself, to sign up for. German: Treffen")
            Keys.onPressed: event => {
                if (event.isAutoRepeat || event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                    return;
                (currentItem as MeetingLine)?.picked();
                event.accepted = true;
            }

            delegate: MeetingLine {
                required property int index

                width: ListView.view.width - 10
                reached: ListView.isCurrentItem && ListView.view.activeFocus
                onPicked: {
                    list.currentIndex = index;
                    root.panel.choose(key);
                }
            }
        }
    }
}
