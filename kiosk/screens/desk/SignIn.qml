// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Who sits here; then whether this desk is open. Nothing is typed, nothing is kept.
Item {
    id: root

    required property OfficePanel panel
    required property string deskName
    property bool able: true
    property bool keys: true

    readonly property string step: visible ? panel.page : ""

    // Enter does what the page is for, wherever the focus was before.
    onStepChanged: {
        if (visible)
            Qt.callLater(() => sheet.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason));
    }

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width, 560 * Theme.deskScale)
        height: sheet.implicitHeight + 4 * Theme.deskGap

        ColumnLayout {
            id: sheet

            anchors.fill: parent
            anchors.margins: 2 * Theme.deskGap
            spacing: 12 * Theme.deskScale

            PanelTitle {
                text: root.panel.page === "sign_in" ? qsTr("Who is at this desk?") : qsTr("Hello, %1").arg(root.panel.person)
                Layout.fillWidth: true
            }

            DeskText {
                text: root.panel.page === "sign_in" ? qsTr("The name stays on this screen and is not stored.") : qsTr("%1 is closed.").arg(root.deskName)
                color: Theme.muted
                Layout.fillWidth: true
                Layout.bottomMargin: 10 * Theme.deskScale
            }

            Repeater {
                model: root.panel.staff

                DeskButton {
                    required property string name
                    required property int index

                    visible: root.panel.page === "sign_in"
                    symbol: "ui/person"
                    text: name
                    key: root.keys && index < 9 ? String(index + 1) : ""
                    implicitHeight: 60 * Theme.deskScale
                    Layout.fillWidth: true
                    onClicked: root.panel.signIn(name)
                }
            }

            DeskButton {
                visible: root.panel.page === "closed"
                enabled: root.able
                kind: DeskButton.Primary
                symbol: "ui/door_open"
                text: qsTr("Open the desk")
                key: qsTr("Enter")
                implicitHeight: 60 * Theme.deskScale
                Layout.fillWidth: true
                onClicked: root.panel.openDesk()
            }

            DeskButton {
                visible: root.panel.page === "closed"
                symbol: "ui/logout"
                text: qsTr("Somebody else")
                Layout.fillWidth: true
                onClicked: root.panel.signOut()
            }
        }
    }
}
