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
    readonly property bool wide: width > 1.6 * height
    readonly property bool bare: height < 100 * Theme.mm && width < 230 * Theme.mm
    readonly property real medalSide: bare ? 0 : Math.min(100 * Theme.mm, wide ? 0.7 * height : 0.36 * height)
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property bool beside: wide && !bare

    Rectangle {
        id: medal

        visible: !root.bare
        x: !root.beside ? (root.width - width) / 2 : root.mirrored ? root.width - width : 0
        y: root.beside ? (root.height - height) / 2 : 0.12 * root.height
        width: root.medalSide
        height: width
        radius: width / 2
        color: Theme.groundOf(root.hue)

        Pictogram {
            anchors.centerIn: parent
            symbol: root.symbol
            tint: Theme.markOf(root.hue)
            side: 0.6 * parent.width
        }
    }

    Item {
        id: words

        x: root.beside && !root.mirrored ? medal.width + 10 * Theme.mm : 0
        width: root.beside ? parent.width - medal.width - 10 * Theme.mm : parent.width
        y: root.beside || root.bare ? 0 : medal.y + medal.height + 8 * Theme.mm
        height: parent.height - y

        FitWords {
            id: title

            width: parent.width
            height: root.text === "" && (root.beside || root.bare) ? parent.height
                : Math.min((root.beside || root.bare ? 0.58 : 0.46) * parent.height, root.beside || root.bare ? parent.height : 60 * Theme.mm)
            text: root.title
            most: Theme.title
            font.weight: Font.Bold
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: root.text !== "" && (root.beside || root.bare) ? Text.AlignBottom : Text.AlignVCenter
            Accessible.role: Accessible.Heading
        }

        FitWords {
            visible: text !== ""
            y: title.height + 3 * Theme.mm
            width: parent.width
            height: parent.height - y
            text: root.text
            color: Theme.muted
            most: Theme.large
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignTop
        }
    }
}
