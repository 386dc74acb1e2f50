// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// What follows from a record: a number to talk about it, and the page on paper.
GridLayout {
    id: root

    required property DetailPart part
    readonly property PaperPart paper: part.paper
    readonly property string hue: paper.troubled ? "orange" : paper.inHand ? "turquois" : "darkblue"

    property bool wide: true

    columns: wide && width > 30 * Theme.body ? 2 : 1
    columnSpacing: 4 * Theme.mm
    rowSpacing: columnSpacing

    TalkStrip {
        brief: Theme.scale > 1 && root.columns === 2
        onTaken: root.part.takeNumber()
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 62
    }

    Item {
        implicitHeight: Math.max(button.implicitHeight, told.visible ? words.need + 4 * Theme.mm : 0)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 38

        BigButton {
            id: button

            anchors.fill: parent
            visible: !root.paper.wanted
            text: qsTr("Print this page")
            symbol: "ui/print"
            onClicked: root.paper.printPage()
        }

        Rectangle {
            id: told

            anchors.fill: parent
            visible: root.paper.wanted
            radius: Theme.radius
            color: Theme.groundOf(root.hue)
            border.color: Theme.markOf(root.hue)
            border.width: Theme.contrast ? Theme.edge : 0

            Pictogram {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: 4 * Theme.mm
                anchors.verticalCenter: parent.verticalCenter
                symbol: root.paper.troubled ? "ui/print_disabled" : root.paper.inHand ? "ui/receipt_long" : "ui/print"
                tint: Theme.markOf(root.hue)
                side: 11 * Theme.mm
            }

            FitWords {
                id: words

                anchors.left: sign.right
                anchors.right: parent.right
                anchors.margins: 4 * Theme.mm
                height: parent.height
                text: root.paper.words
                most: Theme.body
            }
        }
    }
}
