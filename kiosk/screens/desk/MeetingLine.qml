// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.desk

// A meeting, and how many are expected there.
Rectangle {
    id: root

    required property string key
    required property string title
    required property string detail
    required property string people
    required property bool held
    required property bool chosen
    required property string spoken
    property bool reached: false // by the keyboard
    readonly property real margin: 14 * Theme.deskScale

    signal picked

    implicitHeight: Math.max(Theme.deskRow, what.height + when.height + margin)
    radius: Theme.deskRadius
    color: chosen ? Theme.groundOf("darkblue") : Theme.ground
    border.width: reached ? 3 : chosen ? 2 : 0
    border.color: reached ? Theme.focus : Theme.action
    Accessible.role: Accessible.RadioButton
    Accessible.name: spoken
    Accessible.checked: chosen
    Accessible.onPressAction: picked()

    TapHandler {
        onTapped: root.picked()
    }

    // No layouts: as the width changes the height follows at once, and the list with it.
    DeskText {
        id: what

        anchors.left: parent.left
        anchors.right: mark.visible ? mark.left : parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.topMargin: (root.height - height - when.height) / 2
        text: root.title
        color: root.held ? Theme.text : Theme.muted
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    DeskText {
        id: when

        anchors.left: what.left
        anchors.right: what.right
        anchors.top: what.bottom
        text: root.detail
        color: Theme.muted
        font.pixelSize: Theme.deskSmall
        Accessible.ignored: true
    }

    QuietMark {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: root.people !== ""
        text: root.people
        symbol: "ui/group"
        strong: root.held
    }
}
