// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Everything needed to go there, and a code to take it along.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property BrowsePart part: view.browse
    readonly property bool coded: part.code !== ""
    readonly property real codeSide: tight ? 74 * Theme.mm : 110 * Theme.mm

    title: part.title
    symbol: part.fieldSymbol
    hue: part.fieldHue

    Scroller {
        anchors.left: parent.left
        width: root.coded ? parent.width - root.codeSide - 2 * root.gap : parent.width
        height: parent.height - strip.height - root.gap
        spacing: root.tight ? 4 * Theme.mm : 7 * Theme.mm

        Badge {
            visible: root.part.foreign !== ""
            text: root.part.foreign
        }

        Words {
            width: parent.width
            text: root.part.summary
            font.pixelSize: root.tight ? Theme.body : Theme.large
        }

        Repeater {
            model: root.part.facts

            FactLine {
                width: parent ? parent.width : 0
                most: root.tight ? Theme.body : 10 * Theme.mm * Theme.scale
            }
        }
    }

    Column {
        visible: root.coded
        anchors.right: parent.right
        width: root.codeSide
        spacing: 3 * Theme.mm

        Image {
            readonly property int dots: Math.max(1, Math.floor(root.codeSide / Math.max(1, implicitWidth)))

            anchors.horizontalCenter: parent.horizontalCenter
            width: dots * implicitWidth
            height: dots * implicitHeight
            source: root.part.code
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: caption.text
        }

        Words {
            id: caption

            width: parent.width
            text: qsTr("Scan with your phone")
            color: Theme.muted
            font.pixelSize: Theme.least
            horizontalAlignment: Text.AlignHCenter
        }
    }

    TalkStrip {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: paper.left
        anchors.rightMargin: root.gap
        onTaken: root.part.takeNumber()
    }

    Item {
        id: paper

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: 0.38 * parent.width
        height: strip.height

        BigButton {
            anchors.fill: parent
            visible: !root.part.paper.wanted
            text: qsTr("Print this page")
            symbol: "ui/print"
            onClicked: root.part.paper.printPage()
        }

        Rectangle {
            id: told

            readonly property string hue: root.part.paper.troubled ? "orange" : root.part.paper.inHand ? "turquois" : "darkblue"

            anchors.fill: parent
            visible: root.part.paper.wanted
            radius: Theme.radius
            color: Theme.groundOf(hue)

            Pictogram {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: 4 * Theme.mm
                anchors.verticalCenter: parent.verticalCenter
                symbol: root.part.paper.troubled ? "ui/print_disabled" : root.part.paper.inHand ? "ui/receipt_long" : "ui/print"
                tint: Theme.markOf(told.hue)
                side: 11 * Theme.mm
            }

            FitWords {
                anchors.left: sign.right
                anchors.right: parent.right
                anchors.margins: 4 * Theme.mm
                height: parent.height
                text: root.part.paper.words
                most: Theme.body
            }
        }
    }
}
