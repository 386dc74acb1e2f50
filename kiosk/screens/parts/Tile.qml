// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// A pictogram and a few words on pale ground; the whole tile is the target.
Press {
    id: root

    required property string symbol
    property string hue: "darkblue"
    property bool outlined: false
    property bool beside: true // pictogram beside the words, not above them
    property real most: Theme.large
    property real floor: Theme.body
    property real signLimit: 56 * Theme.mm
    // Of tiles that stand together (see TileGrid): picture, and height of picture and words.
    property real sign: Math.min(signLimit, 0.72 * (height - padding), 0.3 * width)
    property real block: height - 2 * padding
    readonly property real aside: beside ? Aloud.room : 0 // where a line ends stands the loudspeaker
    readonly property color mark: Theme.markOf(Theme.adorning(hue))

    implicitHeight: Math.max(Theme.button, label.need + 2 * padding)
    fill: Theme.groundOf(Theme.adorning(hue))
    outline: outlined || Theme.contrast ? mark : "transparent"
    outlineWidth: outlined || Theme.contrast ? Theme.edge : 0
    padding: 2.5 * Theme.mm
    leftPadding: 6 * Theme.mm + (mirrored ? aside : 0)
    rightPadding: 6 * Theme.mm + (mirrored ? 0 : aside)

    SpeakButton {
        what: root
        subject: root.text
        mark: root.mark
        fill: Theme.paper
        side: 15 * Theme.mm
        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.mm
        y: root.beside ? (root.height - height) / 2 : 3 * Theme.mm
        z: 1
    }

    contentItem: Item {
        id: face

        readonly property real over: Math.max(0, (height - root.block) / 2)

        Pictogram {
            id: picture

            anchors.left: parent.left
            y: root.beside ? (parent.height - side) / 2 : face.over
            symbol: root.symbol
            tint: root.mark
            side: root.sign
        }

        FitWords {
            id: label

            anchors.left: root.beside ? picture.right : parent.left
            anchors.leftMargin: root.beside ? 4 * Theme.mm : 0
            anchors.right: parent.right
            y: root.beside ? 0 : face.over + root.sign + 4 * Theme.mm
            height: parent.height - y
            text: root.text
            color: root.mark
            most: root.most
            floor: root.floor
            font.weight: Font.Bold
            verticalAlignment: root.beside ? Text.AlignVCenter : Text.AlignTop
            Accessible.ignored: true
        }
    }
}
