// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Always the same five places: back, start over, a person, the language, ease.
Rectangle {
    id: root

    required property VisitorScreen view
    property bool beside: false

    color: Theme.ground

    RowLayout {
        id: places

        readonly property Common common: Common { among: Array.from(places.children); floor: Theme.least }

        anchors.fill: parent
        anchors.margins: 2 * Theme.mm
        anchors.leftMargin: 0.5 * Theme.margin
        anchors.rightMargin: 0.5 * Theme.margin
        spacing: Theme.apart
        uniformCellSizes: true

        BarPlace {
            text: qsTr("Back")
            symbol: "ui/arrow_back"
            directional: true
            common: places.common
            beside: root.beside
            enabled: root.view.frame.back
            onClicked: root.view.back()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BarPlace {
            text: qsTr("Start over")
            symbol: "ui/restart_alt"
            common: places.common
            beside: root.beside
            enabled: root.view.frame.startOver
            onClicked: root.view.startOver()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BarPlace {
            text: root.view.frame.helpOpen ? qsTr("Called") : qsTr("Get help")
            symbol: "ui/support_agent"
            common: places.common
            beside: root.beside
            lit: root.view.frame.helpOpen
            enabled: root.view.frame.help
            onClicked: root.view.open("help")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BarPlace {
            text: root.view.languages.ownName
            symbol: "ui/translate"
            common: places.common
            beside: root.beside
            enabled: root.view.frame.language
            onClicked: root.view.open("languages")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BarPlace {
            text: qsTr("Easier")
            symbol: "ui/accessibility_new"
            common: places.common
            beside: root.beside
            enabled: root.view.frame.access
            onClicked: root.view.open("access")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
