// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// A place with a quiet way to say that something about it is wrong.
ColumnLayout {
    id: root

    required property PlacesPanel panel
    required property string key
    required property string title
    required property string detail
    required property bool ticked
    required property bool sensitive
    required property bool hidden
    readonly property WrongEntryPanel wrong: panel.wrong
    readonly property bool asked: wrong.place === key

    spacing: 8 * Theme.deskScale

    RowLayout {
        spacing: 2 * Theme.deskScale

        PlaceLine {
            key: root.key
            title: root.title
            detail: root.detail
            ticked: root.ticked
            sensitive: root.sensitive
            hidden: root.hidden
            Layout.fillWidth: true
            onClicked: root.panel.toggle(key)
        }

        DeskButton {
            visible: root.wrong.heard
            kind: root.asked ? DeskButton.Tonal : DeskButton.Quiet
            symbol: "ui/flag"
            mark: root.asked ? Theme.action : Theme.muted
            horizontalPadding: Math.max(9 * Theme.deskScale, 22 - 12 * Theme.deskScale)
            Layout.fillHeight: true
            Accessible.name: qsTr("Something is wrong with this entry: %1").arg(root.title)
            Accessible.checkable: true
            Accessible.checked: root.asked
            onClicked: root.wrong.ask(root.key)
        }
    }

    Ticks {
        visible: root.asked
        label: qsTr("What is wrong with this entry?")
        rows: root.wrong.rows
        Layout.fillWidth: true
        Layout.leftMargin: 14 * Theme.deskScale
        Layout.bottomMargin: 6 * Theme.deskScale
        onToggled: key => root.wrong.say(key)
    }
}
