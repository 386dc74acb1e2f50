// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// The language to be spoken at the desk, whatever the screen speaks.
FocusScope {
    id: root

    required property VisitorScreen screen
    readonly property bool chosen: screen.languages.interpreter

    LanguageSearchPage {
        width: parent.width
        height: root.chosen ? parent.height - none.height - 2 * Theme.gap : parent.height
        focus: true
        screen: root.screen
        title: qsTr("Interpreter for which language?")
    }

    BigButton {
        id: none

        visible: root.chosen
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4 * Theme.mm
        width: Math.min(parent.width - 28 * Theme.mm, 260 * Theme.mm)
        text: qsTr("I need no interpreter")
        symbol: "ui/close"
        onClicked: root.screen.languages.speakNone()
    }
}
