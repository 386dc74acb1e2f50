// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.visitor

// The language to be spoken at the desk, whatever the screen speaks.
LanguageSearchPage {
    title: qsTr("Interpreter for which language?")
}
