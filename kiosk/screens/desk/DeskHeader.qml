// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// Where this is, which page stands, who sits here, what time it is. Where that is more than one
// line, it gives way in this order: keys, the words of buttons, the site's name, symbols of pages.
Rectangle {
    id: root

    required property DeskScreen view
    property string page: "queue"
    readonly property bool open: view.office.page === "open"
    readonly property real gap: 12 * Theme.deskScale
    readonly property var tabs: [queueTab, appointmentsTab, todayTab, noticesTab]
    // Widths that do not change with what gives way.
    readonly property real words: sumOf("wordWidth")
    readonly property real symbols: sumOf("symbolWidth")
    readonly property real caps: sumOf("capWidth")
    readonly property real fixed: 2 * row.x + mark.width + clock.implicitWidth + 4 * gap + 4 * buttons.spacing + 4 * 44
    readonly property real said: (open ? leaving.wordWidth : 0) + language.wordWidth
    readonly property real rest: width - fixed - words
    readonly property string demo: view.demo ? qsTr("Demo: nothing here is real") : ""
    readonly property real nameWanted: Math.max(siteName.implicitWidth, Math.ceil(full.implicitWidth) + 1)
    readonly property real nameLeast: Math.min(siteName.implicitWidth, 0.26 * width)
    readonly property bool showsKeys: rest >= nameWanted + symbols + said + caps
    readonly property bool showsWords: rest >= nameLeast + symbols + said
    readonly property bool showsName: rest >= nameLeast + symbols
    readonly property bool showsSymbols: rest >= symbols

    signal pageWanted(page: string)

    function sumOf(part: string): real {
        return open ? tabs.reduce((sum, tab) => sum + tab[part], 0) : 0;
    }

    implicitHeight: row.implicitHeight + 12 * Theme.deskScale
    color: Theme.paper

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 24 * Theme.deskScale
        width: parent.width - 2 * x
        spacing: root.gap

        Rectangle {
            id: mark

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
            id: name

            visible: root.showsName
            spacing: 0
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredWidth: root.nameWanted

            DeskText {
                id: siteName

                text: root.view.siteName + " · " + root.view.deskName
                font.weight: Font.Bold
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }

            DeskText {
                visible: text !== ""
                text: name.width >= full.implicitWidth ? full.text : root.demo
                color: Theme.muted
                font.pixelSize: Theme.deskSmall
                Layout.fillWidth: true
            }

            DeskText {
                id: full

                visible: false
                text: [root.demo, root.view.office.city.there ? "" : root.view.edition].filter(words => words !== "").join(" · ")
                font.pixelSize: Theme.deskSmall
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Row {
            visible: root.open

            DeskTab {
                id: queueTab

                text: qsTr("Waiting list")
                symbol: "ui/groups"
                key: "F2"
                current: root.page === "queue"
                showsKey: root.showsKeys
                showsSymbol: root.showsSymbols
                onClicked: root.pageWanted("queue")
            }

            DeskTab {
                id: appointmentsTab

                text: qsTr("Appointments")
                symbol: "ui/event"
                key: "F3"
                current: root.page === "appointments"
                showsKey: root.showsKeys
                showsSymbol: root.showsSymbols
                onClicked: root.pageWanted("appointments")
            }

            DeskTab {
                id: todayTab

                text: qsTr("Today")
                symbol: "ui/bar_chart"
                key: "F4"
                current: root.page === "today"
                showsKey: root.showsKeys
                showsSymbol: root.showsSymbols
                onClicked: root.pageWanted("today")
            }

            DeskTab {
                id: noticesTab

                text: qsTr("Notices")
                symbol: "ui/campaign"
                key: "F5"
                current: root.page === "notices"
                showsKey: root.showsKeys
                showsSymbol: root.showsSymbols
                onClicked: root.pageWanted("notices")
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }

        RowLayout {
            id: buttons

            spacing: 2 * Theme.deskScale
            Layout.fillWidth: false

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

            HeaderButton {
                id: leaving

                visible: root.view.office.person !== ""
                symbol: "ui/logout"
                words: root.view.office.person
                showsWords: root.showsWords
                Accessible.name: qsTr("Sign out %1").arg(root.view.office.person)
                onClicked: root.view.office.signOut()
            }

            HeaderButton {
                id: language

                symbol: "ui/translate"
                words: root.view.language === "de" ? "English" : "Deutsch"
                showsWords: root.showsWords
                Accessible.name: words
                onClicked: root.view.speak(root.view.language === "de" ? "en" : "de")
            }
        }

        DeskText {
            id: clock

            text: root.view.time
            font.pixelSize: 23 * Theme.deskScale
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }
    }
}
