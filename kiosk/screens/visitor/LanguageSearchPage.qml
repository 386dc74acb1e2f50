// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Forty languages by their own names; first letters make the list short.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property LanguagesPart part: view.languages
    readonly property real keySide: Math.min(tight ? 21 * Theme.mm : 24 * Theme.mm,
        wide ? (height - headHeight - gap) / 5 - 3 * Theme.mm : (width - 2 * side) / 8 - 3 * Theme.mm)
    readonly property real keyWidth: wide ? keySide : Math.floor((width - 2 * side - 21 * Theme.mm) / 8)
    readonly property int keyColumns: wide ? (tight ? 5 : 6) : 8

    title: qsTr("Which language do you speak?")

    Leaves {
        id: list

        width: root.wide ? parent.width - keys.width - root.gap : parent.width
        height: root.wide ? parent.height : parent.height - keys.height - root.gap
        columns: root.wide && width < 220 * Theme.mm ? 2 : root.wide ? 3 : 2
        least: 33 * Theme.mm
        tallest: 44 * Theme.mm
        gap: 3 * Theme.mm
        narrow: width < 240 * Theme.mm
        leaf: root.view.leaf
        model: root.part.found
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: LanguageTile {
            required property int index

            width: list.cellWidth
            height: list.cellHeight
            visible: list.shows(index)
            most: Theme.large
            onClicked: root.part.speak(tag)
        }
    }

    GridLayout {
        id: keys

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        columns: root.keyColumns
        columnSpacing: 3 * Theme.mm
        rowSpacing: 3 * Theme.mm
        LayoutMirroring.enabled: false

        Repeater {
            id: letterKeys

            model: root.part.letters

            LetterKey {
                Layout.preferredWidth: root.keyWidth
                Layout.preferredHeight: root.keySide
                onClicked: root.part.typeLetter(letter)
            }
        }

        Press {
            id: erase

            Layout.preferredWidth: root.keyWidth
            Layout.preferredHeight: root.keySide
            text: qsTr("Erase %1").arg(root.part.typed)
            fill: enabled ? Theme.action : Theme.ground
            enabled: root.part.typed !== ""
            onClicked: root.part.eraseLetter()

            contentItem: Item {
                Pictogram {
                    anchors.centerIn: parent
                    symbol: "ui/backspace"
                    tint: erase.enabled ? Theme.paper : Theme.border
                    side: 12 * Theme.mm
                }
            }
        }

        BigButton {
            visible: root.part.interpreter && letterKeys.count > 0
            text: qsTr("I need no interpreter")
            leftPadding: 3 * Theme.mm
            onClicked: root.part.speakNone()
            Layout.fillWidth: true
            Layout.preferredHeight: root.keySide
            Layout.columnSpan: root.keyColumns - (letterKeys.count + 1) % root.keyColumns
        }
    }
}
