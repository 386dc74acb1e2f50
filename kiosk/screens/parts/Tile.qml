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
    property Common common: Common { among: [root] }

    readonly property bool crowded: face.height < 50 * Theme.mm && natural.advanceWidth > 1.75 * face.width // three lines of words
    readonly property real fitting: measure.fontInfo.pixelSize
    readonly property real block: sign.side + face.gap + label.height

    readonly property color mark: Theme.markOf(hue)

    fill: Theme.groundOf(hue)
    outline: outlined ? mark : "transparent"
    outlineWidth: outlined ? Math.max(2, 0.8 * Theme.mm) : 0
    padding: Math.min(10 * Theme.mm, 0.05 * height)
    leftPadding: Math.min(11 * Theme.mm, 0.06 * width + 2 * Theme.mm)
    rightPadding: leftPadding

    TextMetrics {
        id: natural

        text: root.text
        font.family: label.font.family
        font.pixelSize: Theme.least
        font.weight: Font.Bold
    }

    contentItem: Item {
        id: face

        readonly property real gap: root.beside ? 6 * Theme.mm
            : Math.min(5 * Theme.mm, (root.common.crowded ? 0.02 : 0.06) * height)

        Pictogram {
            id: sign

            anchors.left: parent.left
            y: root.beside ? (parent.height - side) / 2 : Math.max(0, (parent.height - root.common.block) / 2)
            symbol: root.symbol
            tint: root.mark
            side: Math.min(root.signLimit, face.width * 0.5,
                face.height * (root.beside ? 0.72 : face.height > 50 * Theme.mm ? 0.44 : root.common.crowded ? 0.2 : 0.36))
        }

        FitWords {
            id: measure

            visible: false
            width: label.width
            height: root.beside ? face.height : face.height - sign.side - face.gap
            text: root.text
            most: root.most
            lineHeight: 1
            font.weight: Font.Bold
        }

        Words {
            id: label

            anchors.left: root.beside ? sign.right : parent.left
            anchors.leftMargin: root.beside ? face.gap : 0
            anchors.right: parent.right
            y: root.beside ? (parent.height - height) / 2 : sign.y + sign.side + face.gap
            text: root.text
            color: root.mark
            font.pixelSize: Math.min(root.common.letters, root.fitting)
            font.weight: Font.Bold
            wrapMode: measure.wrapMode
            Accessible.ignored: true
        }
    }
}
