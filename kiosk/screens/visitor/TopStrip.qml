// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Where one is, until when, what time it is, and the way to one's own list while there is one.
Rectangle {
    id: root

    required property FramePart frame
    required property MyListPart list
    readonly property bool tight: height < 20 * Theme.mm

    signal asked

    color: Theme.paper

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: 5 * Theme.mm

        Rectangle {
            id: logo

            readonly property real side: Math.min(16 * Theme.mm, 0.72 * root.height)

            color: Theme.action
            radius: 0.22 * side
            Layout.preferredWidth: side
            Layout.preferredHeight: side

            Pictogram {
                anchors.centerIn: parent
                symbol: "ui/diversity_3"
                tint: Theme.actionText
                side: 0.72 * parent.side
            }
        }

        FitWords {
            id: name

            text: root.frame.siteName
            most: Theme.label * 1.1
            floor: Theme.least
            font.weight: Font.Bold
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.ignored: true
        }

        Rectangle {
            visible: root.frame.demo
            color: Theme.groundOf("orange")
            radius: height / 2
            Layout.preferredWidth: demo.implicitWidth + 8 * Theme.mm
            Layout.preferredHeight: Math.min(14 * Theme.mm, 0.8 * root.height)

            Words {
                id: demo

                anchors.centerIn: parent
                text: qsTr("Demo")
                color: Theme.markOf("orange")
                font.pixelSize: Theme.least
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
            }
        }

        Item {
            visible: way.text !== ""
            Layout.preferredWidth: way.width
            Layout.fillHeight: true

            ListWay {
                id: way

                list: root.list
                bare: root.width < 55 * Theme.least
                high: root.height
            }
        }

        FitWords {
            visible: way.text === "" || !root.tight // gives way where there is little room
            text: root.frame.hours
            color: Theme.muted
            most: Theme.label
            floor: Theme.least
            horizontalAlignment: Text.AlignRight
            Layout.maximumWidth: 0.36 * root.width
            Layout.fillHeight: true
        }

        Words {
            text: root.frame.time
            font.pixelSize: Math.min(12 * Theme.mm, 0.6 * root.height)
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }
    }

    // The name leads to what there is to know about the place.
    Press {
        anchors.left: parent.left
        width: Theme.margin + logo.width + 8 * Theme.mm + Math.min(name.width, name.contentWidth) + sign.side
        height: Math.max(root.height, Theme.target)
        text: root.frame.siteName + ", " + qsTr("About this place")
        fill: "transparent"
        enabled: !root.frame.ease.low // out of reach then; the page has another way
        onClicked: root.asked()

        contentItem: Item {
            Pictogram {
                id: sign

                anchors.right: parent.right
                y: (root.height - height) / 2
                symbol: "ui/info"
                tint: Theme.action
                side: 8 * Theme.mm
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(1, 0.4 * Theme.mm)
        color: Theme.hairline
    }
}
