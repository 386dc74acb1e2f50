// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One of the five places of the bottom bar; where it leads nowhere it stays, but quiet.
Press {
    id: root

    required property string symbol
    property bool directional: false
    property bool beside: false
    property Common common: Common { among: [root]; floor: Theme.least }
    property bool lit: false // something of this place is under way
    readonly property color ink: lit ? Theme.actionText : enabled ? Theme.text : Theme.quiet

    readonly property real fitting: measure.fontInfo.pixelSize
    readonly property real apart: 2.5 * Theme.mm

    padding: beside ? 0.5 * Theme.mm : 2 * Theme.mm
    fill: lit ? Theme.action : Theme.ground
    corner: 4 * Theme.mm

    TextMetrics {
        id: natural

        text: root.text
        font.family: label.font.family
        font.pixelSize: root.common.letters
    }

    contentItem: Item {
        Pictogram {
            id: sign

            x: root.beside ? (mirrored ? parent.width - start - width : start) : (parent.width - width) / 2
            y: root.beside ? (parent.height - height) / 2 : 1 * Theme.mm
            symbol: root.symbol
            tint: root.ink
            side: root.beside ? 10 * Theme.mm : 13 * Theme.mm
            directional: root.directional
            opacity: root.enabled || Theme.contrast ? 1 : 0.75

            readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
            readonly property real start: Math.max(1 * Theme.mm, (parent.width - sign.width - root.apart - label.width) / 2)
        }

        FitWords {
            id: measure

            visible: false
            width: root.beside ? parent.width - sign.width - root.apart - 2 * Theme.mm : parent.width
            height: label.height
            text: root.text
            most: Theme.label
            floor: Theme.least
            lineHeight: label.lineHeight
        }

        FitWords {
            id: label

            x: !root.beside ? 0 : sign.mirrored ? sign.x - width - root.apart
                                                : sign.x + sign.width + root.apart
            width: !root.beside ? parent.width
                : Math.min(1.05 * natural.advanceWidth + 2, parent.width - sign.width - root.apart - 2 * Theme.mm)
            y: root.beside ? 0 : sign.height + 2 * Theme.mm
            height: root.beside ? parent.height : parent.height - y
            text: root.text
            color: root.ink
            most: root.common.letters
            floor: Theme.least
            lineHeight: 0.87 * Theme.leading
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: root.beside ? Text.AlignVCenter : Text.AlignTop
            Accessible.ignored: true
        }
    }
}
