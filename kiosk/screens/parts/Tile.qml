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

        readonly property bool crowded: height < 50 * Theme.mm && natural.advanceWidth > 1.75 * width // three lines of words
        readonly property real gap: root.beside ? 6 * Theme.mm : Math.min(5 * Theme.mm, crowded ? 0.02 * height : 0.06 * height)
        readonly property real block: sign.side + gap + measure.contentHeight

        Pictogram {
            id: sign

            anchors.left: parent.left
            y: root.beside ? (parent.height - side) / 2 : Math.max(0, (parent.height - face.block) / 2)
            symbol: root.symbol
            tint: root.mark
            side: Math.min(root.signLimit, face.width * 0.5,
                face.height * (root.beside ? 0.72 : face.height > 50 * Theme.mm ? 0.44 : face.crowded ? 0.2 : 0.36))
        }

        // What the words need at most: picture and words stand in the middle together.
        FitWords {
            id: measure

            visible: false
            width: label.width
            height: face.height - sign.side - face.gap
            text: root.text
            most: root.most
            lineHeight: 1
            font.weight: Font.Bold
        }

        FitWords {
            id: label

            anchors.left: root.beside ? sign.right : parent.left
            anchors.leftMargin: root.beside ? face.gap : 0
            anchors.right: parent.right
            y: root.beside ? 0 : sign.y + sign.side + face.gap
            height: parent.height - y
            verticalAlignment: root.beside ? Text.AlignVCenter : Text.AlignTop
            text: root.text
            color: root.mark
            most: root.most
            lineHeight: 1
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
}
