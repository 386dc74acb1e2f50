// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Everything that can be asked of a list, each with what it comes to.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property ResultsPart part: view.find.results

    title: qsTr("What matters to you?")
    symbol: "ui/tune"

    Leaves {
        id: options

        readonly property Common common: Common { among: options.cells.filter(cell => cell instanceof Choice) }

        width: parent.width
        height: root.wide ? parent.height : parent.height - foot.height - root.gap
        narrow: root.wide
        footed: root.wide
        pagerHeight: root.wide ? foot.height : Theme.button
        columns: Math.max(1, Math.min(root.wide ? 3 : 2, Math.floor(width / (13 * Theme.body))))
        least: Math.max(Theme.target, ...cells.map(cell => cell instanceof Choice ? cell.implicitHeight : 0))
        tallest: Math.max(least, 34 * Theme.mm)
        gap: 4 * Theme.mm
        leaf: root.view.leaf
        model: root.part.options
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: Choice {
            required property int index
            required property string ask
            required property string value
            required property string counted
            required property bool some
            required chosen

            common: options.common
            tall: Theme.target
            width: options.cellWidth
            height: options.cellHeight
            visible: options.shows(index)
            enabled: some
            text: counted
            onClicked: root.part.ask(ask, value)
        }
    }

    Item {
        id: foot

        readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
        readonly property real first: root.cramped ? Theme.button : (width - root.gap) / 2

        x: mirrored ? parent.width - width : 0
        anchors.bottom: parent.bottom
        width: root.wide ? parent.width - options.pagerWidth - root.gap : parent.width
        height: Math.max(none.implicitHeight, show.implicitHeight)

        BigButton {
            id: none

            anchors.left: parent.left
            width: foot.first
            height: parent.height
            bare: root.cramped
            leftPadding: bare ? 2 * Theme.mm : 6 * Theme.mm
            text: qsTr("Show all")
            symbol: "ui/close"
            enabled: root.part.asked > 0
            onClicked: root.part.clear()
        }

        BigButton {
            id: show

            anchors.right: parent.right
            width: parent.width - foot.first - root.gap
            height: parent.height
            primary: true
            text: root.part.showWords
            symbol: "ui/check"
            onClicked: root.view.back()
        }
    }
}
