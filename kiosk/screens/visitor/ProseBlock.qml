// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A heading, a paragraph, or a point with its mark.
Item {
    id: root

    required property string kind
    required property string text
    required property string mark
    required property int level
    readonly property bool heading: kind === "heading"
    readonly property real indent: Math.min(level, 2) * 0.8 * Theme.body

    implicitHeight: words.height

    Words {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.indent
        visible: text !== ""
        width: text === "" ? 0 : (text.length > 1 ? 1.7 : 0.8) * Theme.body
        wrapMode: Text.NoWrap
        text: root.mark
        color: Theme.action
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    Words {
        id: words

        anchors.left: sign.right
        anchors.right: parent.right
        text: root.text
        color: root.heading ? Theme.action : Theme.text
        font.pixelSize: root.heading ? Theme.large : Theme.body
        font.weight: root.heading ? Font.Bold : Font.Normal
        lineHeight: root.heading ? Theme.leading : 1
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    }
}
