// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One fact: its picture, what it is, and the fact.
Item {
    id: root

    required property string symbol
    required property string label
    required property string text
    required property string language
    required property bool long
    property real most: Theme.body

    implicitHeight: Math.max(sign.y + sign.height, words.height)

    Pictogram {
        id: sign

        anchors.left: parent.left
        y: Math.max(0, (label.height / Math.max(1, label.lineCount) - height) / 2)
        symbol: "ui/" + root.symbol
        tint: Theme.action
        side: 13 * Theme.mm
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 5 * Theme.mm
        anchors.right: parent.right

        Words {
            id: label

            width: parent.width
            text: root.label
            color: Theme.muted
        }

        Words {
            readonly property string spokenLanguage: root.language

            width: parent.width
            text: root.text
            font.pixelSize: root.most
            font.weight: root.long ? Font.Normal : Font.Bold
        }
    }
}
