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
    // Where keys would take more than half of the page, the list is turned leaf by leaf only.
    readonly property real keyGap: Theme.apart
    readonly property real keySide: Math.max((tight ? 21 : 24) * Theme.mm, Theme.target, 1.56 * Theme.body)
    readonly property int keyCount: letterKeys.count + scriptKeys.count + 1
    readonly property int keyColumns: wide ? Math.ceil(keyCount / Math.max(1, Math.min(5, Math.floor((place.height + keyGap) / (keySide + keyGap)))))
                                           : Math.floor((place.width + keyGap) / (keySide + keyGap))
    readonly property real keyWidth: wide ? keySide : Math.floor((place.width + keyGap) / keyColumns - keyGap)
    readonly property real keysWide: keyColumns * (keyWidth + keyGap) - keyGap
    readonly property real keysHigh: Math.ceil(keyCount / keyColumns) * (keySide + keyGap) - keyGap
    readonly property bool searchable: letterKeys.count > 0
        && (wide ? keysWide < 0.52 * place.width : keysHigh < 0.52 * place.height)

    title: qsTr("Which language do you speak?")

    Item {
        id: place

        width: parent.width
        height: none.visible ? parent.height - none.height - root.gap : parent.height
    }

    Leaves {
        id: list

        width: root.wide && root.searchable ? place.width - root.keysWide - root.gap : place.width
        height: root.wide || !root.searchable ? place.height : place.height - root.keysHigh - root.gap
        columns: Math.max(1, Math.min(root.wide ? 3 : 2, Math.floor(width / (8.4 * Theme.body))))
        least: Math.max((root.tight ? 26 : 33) * Theme.mm, ...cells.map(cell => cell.implicitHeight))
        tallest: Math.max(44 * Theme.mm, least)
        gap: Theme.apart
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
            floor: Theme.label
            onClicked: root.part.speak(tag)
        }
    }

    GridLayout {
        id: keys

        visible: root.searchable
        anchors.right: place.right
        anchors.bottom: place.bottom
        columns: root.keyColumns
        columnSpacing: root.keyGap
        rowSpacing: root.keyGap
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

        Repeater {
            id: scriptKeys

            model: root.part.scripts

            // Another script, told by some of its letters.
            LetterKey {
                required property string script

                fill: Theme.pale
                onClicked: root.part.write(script)
                Layout.preferredWidth: root.keyWidth
                Layout.preferredHeight: root.keySide
            }
        }

        SignKey {
            Layout.preferredWidth: root.keyWidth
            Layout.preferredHeight: root.keySide
            text: qsTr("Erase %1").arg(root.part.typed)
            symbol: "ui/backspace"
            strong: true
            enabled: root.part.typed !== ""
            onClicked: root.part.eraseLetter()
        }
    }

    BigButton {
        id: none

        visible: root.part.interpreter && root.view.page === "interpreter"
        anchors.bottom: parent.bottom
        width: parent.width
        text: qsTr("I need no interpreter")
        symbol: "ui/close"
        tall: Theme.target
        onClicked: root.part.speakNone()
    }
}
