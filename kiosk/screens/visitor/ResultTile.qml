// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts

// One address or meeting in a list: what, when, where, in which languages.
Press {
    id: root

    required property string record
    required property string title
    required property string foreign
    required property string place
    required property string when
    required property string languages
    property string hue: "darkblue"
    readonly property bool tall: Application.layoutDirection === Qt.RightToLeft // Arabic lines are higher

    text: [title, foreign, when, place, languages].filter(part => part !== "").join(", ")
    fill: Theme.ground
    padding: 3 * Theme.mm
    leftPadding: 8 * Theme.mm
    rightPadding: 4 * Theme.mm

    contentItem: Item {
        Rectangle {
            x: Application.layoutDirection === Qt.RightToLeft ? parent.width + 3 * Theme.mm : -5 * Theme.mm
            width: 2 * Theme.mm
            height: parent.height
            radius: 1 * Theme.mm
            color: Theme.markOf(root.hue)
        }

        Column {
            anchors.left: parent.left
            anchors.right: forward.left
            anchors.rightMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter

            Row {
                width: parent.width
                spacing: 4 * Theme.mm

                Words {
                    width: Math.min(implicitWidth, parent.width - (badge.visible ? badge.width + parent.spacing : 0))
                    text: root.title
                    color: Theme.markOf(root.hue)
                    font.pixelSize: Math.min(Theme.large, 0.2 * root.height)
                    lineHeightMode: Text.FixedHeight
                    lineHeight: (root.tall ? 1.75 : 1.36) * font.pixelSize
                    font.weight: Font.Bold
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }

                Badge {
                    id: badge

                    visible: root.foreign !== ""
                    text: root.foreign
                }
            }

            Repeater {
                model: [root.when, root.place, root.languages].filter(part => part !== "")

                Words {
                    required property string modelData
                    required property int index

                    width: parent ? parent.width : 0
                    text: modelData
                    color: index === 0 && root.when !== "" ? Theme.text : Theme.muted
                    font.pixelSize: Theme.least
                    font.weight: index === 0 && root.when !== "" ? Font.Bold : Font.Normal
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    lineHeightMode: Text.FixedHeight
                    lineHeight: (root.tall ? 1.4 : 1.3) * Theme.least
                    Accessible.ignored: true
                }
            }
        }

        Pictogram {
            id: forward

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            symbol: "ui/chevron_right"
            directional: true
            tint: Theme.muted
            side: 11 * Theme.mm
        }
    }
}
