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

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        PanelTitle {
            text: qsTr("Meetings", "of the site itself, to sign up for. German: Treffen")
            Layout.fillWidth: true
        }

        ListView {
            model: root.panel.rows
            clip: true
            spacing: 4
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: DeskScroll {}
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Meetings", "of the site itself, to sign up for. German: Treffen")

            delegate: MeetingLine {
                width: ListView.view.width - 10
                onClicked: root.panel.choose(key)
            }
        }
    }
}
