// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Another language at any time; every answer stays.
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("Language of the screen")

    Leaves {
        id: list

        anchors.fill: parent
        columns: Math.max(1, Math.min(root.wide ? 3 : 2, Math.floor(width / (8 * Theme.body))))
        least: Math.max(Theme.target, (root.tight ? 26 : 40) * Theme.mm, ...cells.map(cell => cell.implicitHeight))
        tallest: 74 * Theme.mm
        gap: root.gap
        leaf: root.view.leaf
        model: root.view.languages.tiles
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: LanguageTile {
            required property int index

            width: list.cellWidth
            height: list.cellHeight
            visible: list.shows(index)
            named: false
            focus: index === 0
            onClicked: root.view.languages.read(tag)
        }
    }
}
