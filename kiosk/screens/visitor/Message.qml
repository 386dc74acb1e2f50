// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One thing to know, in the middle of the page; without its picture where there is no room for it.
Item {
    id: root

    required property string symbol
    required property string title
    property string text: ""
    property string hue: "darkblue"
    property bool upright: false // the picture above the words
    readonly property bool beside: !upright && width > 20 * Theme.body
    readonly property real wanted: title.need + (text === "" ? 0 : below.need + 3 * Theme.mm)
    readonly property real sideways: beside ? Math.min(100 * Theme.mm, 0.26 * width) : 0
    readonly property real upwards: Math.min(100 * Theme.mm, 0.36 * height, height - wanted - 12 * Theme.mm)
    readonly property real medalSide: beside ? Math.min(sideways, height) : upwards
    readonly property bool bare: medalSide < 24 * Theme.mm
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property real start: beside ? sideways + 10 * Theme.mm : 0

    implicitHeight: wanted

    Rectangle {
        id: medal

        visible: !root.bare
        x: !root.beside ? (root.width - width) / 2 : root.mirrored ? root.width - width : 0
        y: root.beside ? (root.height - height) / 2 : 0.3 * (root.height - root.medalSide - root.wanted - 12 * Theme.mm)
        width: root.medalSide
        height: width
        radius: width / 2
        color: Theme.groundOf(root.hue)
        border.color: Theme.markOf(root.hue)
        border.width: Theme.contrast ? Theme.edge : 0

        Pictogram {
            anchors.centerIn: parent
            symbol: root.symbol
            tint: Theme.markOf(root.hue)
            side: 0.6 * parent.width
        }
    }

    Item {
        id: words

        readonly property real over: parent.height - y - root.wanted

        x: root.mirrored ? 0 : root.start
        width: parent.width - root.start
        y: root.beside || root.bare ? 0 : medal.y + medal.height + 8 * Theme.mm
        height: parent.height - y

        FitWords {
            id: title

            width: parent.width
            height: root.text === "" ? parent.height
                : need + Math.max(0, root.beside || root.bare ? 0.5 * words.over : Math.min(0.4 * need, 0.5 * words.over))
            text: root.title
            most: Theme.title
            font.weight: Font.Bold
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: root.text !== "" ? Text.AlignBottom
                : root.beside || root.bare ? Text.AlignVCenter : Text.AlignTop
            Accessible.role: Accessible.Heading
        }

        FitWords {
            id: below

            visible: text !== ""
            y: title.height + 3 * Theme.mm
            width: parent.width
            height: parent.height - y
            text: root.text
            color: Theme.muted
            most: Theme.large
            floor: root.height < 9 * Theme.body ? 0.75 * Theme.body : Theme.body
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignTop
        }
    }
}
