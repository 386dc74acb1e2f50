// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// Somebody who waits for people to take part.
Rectangle {
    id: root

    required property string title
    required property string foreign
    required property string place
    required property string summary
    required property string contact
    property string hue: "orange"

    implicitHeight: words.height + 10 * Theme.mm
    radius: Theme.radius
    color: Theme.ground
    border.color: Theme.hairline
    border.width: Theme.contrast ? Theme.edge : 0

    SpeakButton {
        id: speak

        what: root
        subject: root.title
        mark: Theme.markOf(root.hue)
        fill: Theme.paper
        side: 15 * Theme.mm
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 3 * Theme.mm
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 8 * Theme.mm
        anchors.rightMargin: 8 * Theme.mm
        y: 5 * Theme.mm
        spacing: 1 * Theme.mm

        Words {
            anchors.left: parent.left
            width: parent.width - (speak.visible ? Aloud.room - 5 * Theme.mm : 0)
            height: Math.max(implicitHeight, speak.visible ? speak.side : 0)
            text: root.title
            color: Theme.markOf(root.hue)
            font.pixelSize: Theme.large
            font.weight: Font.Bold
        }

        Badge {
            visible: root.foreign !== ""
            text: root.foreign
        }

        Words {
            width: parent.width
            text: root.summary
        }

        Words {
            width: parent.width
            text: root.place
            color: Theme.muted
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: root.contact
            font.weight: Font.Bold
        }
    }
}
