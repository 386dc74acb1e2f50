// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.desk

// A button at the top whose words give way where there is little room; its symbol stays.
DeskButton {
    id: root

    required property string words
    property bool showsWords: true
    readonly property real wordWidth: Math.ceil(measure.implicitWidth) + 12 * Theme.deskScale

    kind: DeskButton.Quiet
    text: showsWords ? words : ""
    horizontalPadding: 8 * Theme.deskScale

    DeskText {
        id: measure

        visible: false
        text: root.words
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
