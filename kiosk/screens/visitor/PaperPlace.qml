// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// What the screen says on paper: the wish for it, and then what became of it.
Item {
    id: root

    required property PaperPart paper
    property string text: qsTr("Print this page")
    readonly property string hue: paper.troubled ? "orange" : paper.inHand ? "turquois" : "darkblue"

    implicitHeight: Math.max(wish.implicitHeight, told.visible ? words.need + 4 * Theme.mm : 0)

    BigButton {
        id: wish

        anchors.fill: parent
        visible: !root.paper.wanted
        text: root.text
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
