// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// What there is in one field.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property BrowsePart part: view.browse

    // Arabic letters need higher lines.
    readonly property real script: Application.layoutDirection === Qt.RightToLeft ? 1.05 : 1

    title: part.fieldName
    symbol: part.fieldSymbol
    hue: part.fieldHue

    Leaves {
        id: list

        width: parent.width
        height: root.wide ? parent.height : parent.height - strip.height - root.gap
        narrow: root.wide
        columns: width > 400 * Theme.mm ? 2 : 1
        least: (root.part.events ? 58 : 47) * Theme.mm * root.script
        tallest: 1.2 * least
        gap: 4 * Theme.mm
        leaf: root.view.leaf
        model: root.part.results
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: ResultTile {
            required property int index

            width: list.cellWidth
            height: list.cellHeight
            visible: list.shows(index)
            hue: root.part.fieldHue
            onClicked: root.part.openRecord(record)
        }
    }

    Message {
        visible: list.count === 0
        width: parent.width
        height: parent.height - strip.height
        symbol: "ui/search"
        title: qsTr("We know nothing here yet.")
        text: qsTr("Please talk to us.")
    }

    TalkStrip {
        id: strip

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.wide && list.leaves > 1 ? parent.width - list.pagerWidth - root.gap : parent.width
        onTaken: root.part.takeNumber()
    }
}
