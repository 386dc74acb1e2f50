// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// A pictogram and a few words on pale ground; the whole tile is the target.
Press {
    id: root

    required property string symbol
    property string hue: "darkblue"
    property bool outlined: false
    property bool beside: width > 2.3 * height // pictogram beside the words, not above them
    property real most: Theme.large
    property real signLimit: 56 * Theme.mm

    readonly property color mark: Theme.markOf(hue)

    fill: Theme.groundOf(hue)
    outline: outlined ? mark : "transparent"
    outlineWidth: outlined ? Math.max(2, 0.8 * Theme.mm) : 0
    padding: Math.min(10 * Theme.mm, 0.07 * height)
    leftPadding: Math.min(11 * Theme.mm, 0.06 * width + 2 * Theme.mm)
    rightPadding: leftPadding

    contentItem: Item {
        id: face

        readonly property real gap: root.beside ? 6 * Theme.mm : Math.min(5 * Theme.mm, 0.06 * height)
        readonly property real block: sign.side + gap + label.contentHeight

        Pictogram {
            id: sign

            anchors.left: parent.left
            y: root.beside ? (parent.height - side) / 2 : Math.max(0, (parent.height - face.block) / 2)
            symbol: root.symbol
            tint: root.mark
            side: Math.min(root.signLimit, face.width * 0.5,
                face.height * (root.beside ? 0.72 : face.height > 50 * Theme.mm ? 0.48 : face.height > 36 * Theme.mm ? 0.36 : 0.3))
        }

        FitWords {
            id: label

            anchors.left: root.beside ? sign.right : parent.left
            anchors.leftMargin: root.beside ? face.gap : 0
            anchors.right: parent.right
            y: root.beside ? 0 : sign.y + sign.height + face.gap
            height: root.beside ? parent.height : parent.height - sign.height - face.gap
            verticalAlignment: root.beside ? Text.AlignVCenter : Text.AlignTop
            text: root.text
            color: root.mark
            most: root.most
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
}
