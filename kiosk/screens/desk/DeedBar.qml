// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// What happened last, with ten seconds to take it back; its place is always kept.
Item {
    id: root

    required property Deeds deeds
    property bool keys: true

    implicitHeight: Math.max(48, 52 * Theme.deskScale, row.implicitHeight)

    Rectangle {
        anchors.fill: parent
        visible: root.deeds.words !== ""
        radius: Theme.deskRadius
        color: root.deeds.refused ? Theme.groundOf("orange") : Theme.paper
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.deskGap
        anchors.rightMargin: 4
        visible: root.deeds.words !== ""
        spacing: 12 * Theme.deskScale

        Pictogram {
            symbol: root.deeds.refused ? "ui/error" : "ui/check"
            tint: root.deeds.refused ? Theme.markOf("orange") : Theme.markOf("turquois")
            side: 24 * Theme.deskScale
        }

        DeskText {
            text: root.deeds.words
            color: root.deeds.refused ? Theme.markOf("orange") : Theme.text
            font.weight: root.deeds.refused ? Font.Bold : Font.Normal
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }

        DeskButton {
            visible: root.deeds.undoable
            kind: DeskButton.Quiet
            symbol: "ui/undo"
            text: qsTr("Undo")
            key: root.keys ? "U" : ""
            implicitHeight: Math.max(44, 44 * Theme.deskScale)
            onClicked: root.deeds.undo()
        }
    }

    Rectangle {
        id: left

        visible: root.deeds.undoable
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.deskRadius
        height: 3
        radius: 1.5
        color: Theme.action
    }

    NumberAnimation {
        id: shrink

        target: left
        property: "width"
        from: root.width - 2 * Theme.deskRadius
        to: 0
        duration: root.deeds.undoMs
    }

    Connections {
        target: root.deeds

        function onDid() {
            shrink.restart();
        }
    }
}
