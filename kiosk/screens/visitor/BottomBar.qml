// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Always the same five places: back, start over, a person, the language, ease.
Rectangle {
    id: root

    required property VisitorScreen screen
    property bool beside: false

    color: Theme.ground

    RowLayout {
        anchors.fill: parent
        anchors.margins: 2 * Theme.mm
        anchors.leftMargin: 0.5 * Theme.margin
        anchors.rightMargin: 0.5 * Theme.margin
        spacing: 3 * Theme.mm
        uniformCellSizes: true

        BarPlace {
            text: qsTr("Back")
            symbol: "ui/arrow_back"
            directional: true
            beside: root.beside
            enabled: root.screen.frame.back
            onClicked: root.screen.back()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BarPlace {
            text: qsTr("Start over")
            symbol: "ui/restart_alt"
            beside: root.beside
            enabled: root.screen.frame.startOver
            onClicked: root.screen.startOver()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BarPlace {
            text: root.screen.frame.helpOpen ? qsTr("Called") : qsTr("Get help")
            symbol: "ui/support_agent"
            beside: root.beside
            lit: root.screen.frame.helpOpen
            enabled: root.screen.frame.help
            onClicked: root.screen.open("help")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BarPlace {
            text: root.screen.languages.ownName
            symbol: "ui/translate"
            beside: root.beside
            enabled: root.screen.frame.language
            onClicked: root.screen.open("languages")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BarPlace {
            text: qsTr("Easier")
            symbol: "ui/accessibility_new"
            beside: root.beside
            enabled: root.screen.frame.access
            onClicked: root.screen.open("access")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
