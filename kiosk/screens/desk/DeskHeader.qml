// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Where this is, which page stands, who sits here, what time it is.
Rectangle {
    id: root

    required property DeskScreen view
    property string page: "queue"
    readonly property bool narrow: width < 1400
    readonly property bool tiny: width < 1150
    readonly property bool open: view.office.page === "open"

    signal pageWanted(page: string)

    implicitHeight: row.implicitHeight + 12 * Theme.deskScale
    color: Theme.paper

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 24 * Theme.deskScale
        width: parent.width - 2 * x
        spacing: 12 * Theme.deskScale

        Rectangle {
            implicitWidth: 42 * Theme.deskScale
            implicitHeight: 42 * Theme.deskScale
            radius: 8 * Theme.deskScale
            color: Theme.action

            Pictogram {
                anchors.centerIn: parent
                symbol: "ui/diversity_3"
                tint: Theme.paper
                side: 30 * Theme.deskScale
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.preferredWidth: root.width * 0.33
            Layout.minimumWidth: root.tiny ? 0 : root.width * (root.narrow ? 0.08 : 0.12)

            DeskText {
                text: root.view.siteName + " · " + root.view.deskName
                font.weight: Font.Bold
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }

            DeskText {
                text: root.view.demo ? qsTr("Demo: nothing here is real") + " · " + root.view.edition : root.view.edition
                color: Theme.muted
                font.pixelSize: Theme.deskSmall
                Layout.fillWidth: true
            }
        }

        Row {
            visible: root.open
            spacing: 4 * Theme.deskScale

            DeskTab {
                text: qsTr("Waiting list")
                current: root.page === "queue"
                key: "F2"
                onClicked: root.pageWanted("queue")
            }

            DeskTab {
                text: qsTr("Appointments")
                current: root.page === "appointments"
                key: "F3"
                onClicked: root.pageWanted("appointments")
            }

            DeskTab {
                text: qsTr("Today")
                current: root.page === "today"
                key: "F4"
                onClicked: root.pageWanted("today")
            }

            DeskTab {
                text: qsTr("Notices")
                current: root.page === "notices"
                key: "F5"
                onClicked: root.pageWanted("notices")
            }
        }

        RowLayout {
            spacing: 2 * Theme.deskScale
            layoutDirection: Qt.RightToLeft
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.minimumWidth: implicitWidth

            DeskText {
                text: root.view.time
                font.pixelSize: 23 * Theme.deskScale
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Layout.leftMargin: 10 * Theme.deskScale
            }

            DeskButton {
                kind: DeskButton.Quiet
                text: root.view.language === "de" ? (root.tiny ? "EN" : "English") : (root.tiny ? "DE" : "Deutsch")
                Accessible.name: root.view.language === "de" ? "English" : "Deutsch"
                horizontalPadding: 8 * Theme.deskScale
                onClicked: root.view.speak(root.view.language === "de" ? "en" : "de")
            }

            DeskButton {
                visible: root.view.office.person !== ""
                kind: DeskButton.Quiet
                symbol: "ui/logout"
                text: root.narrow ? "" : root.view.office.person
                horizontalPadding: 8 * Theme.deskScale
                Accessible.name: qsTr("Sign out %1").arg(root.view.office.person)
                onClicked: root.view.office.signOut()
            }

            DeskButton {
                visible: root.open && root.view.office.sound.there
                kind: root.view.office.sound.muted ? DeskButton.Tonal : DeskButton.Quiet
                symbol: root.view.office.sound.muted ? "ui/volume_off" : "ui/volume_up"
                text: ""
                horizontalPadding: 8 * Theme.deskScale
                Accessible.name: root.view.office.sound.muted ? qsTr("Sound of the waiting room: off") : qsTr("Sound of the waiting room: on")
                Accessible.description: qsTr("Key %1").arg("M")
                onClicked: root.view.office.sound.toggle()
            }

            DeskButton {
                visible: root.open
                kind: DeskButton.Quiet
                symbol: "ui/keyboard"
                fill: root.page === "keys" || hovered ? Theme.ground : Theme.paper
                text: ""
                horizontalPadding: 8 * Theme.deskScale
                Accessible.name: qsTr("Keys")
                Accessible.description: qsTr("Key %1").arg("F1")
                onClicked: root.pageWanted(root.page === "keys" ? "queue" : "keys")
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
