// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// What do you need today?
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property var four: [
        { text: qsTr("Talk to us"), symbol: "ui/forum", hue: "darkblue", act: () => root.view.open("topics") },
        { text: qsTr("Find addresses"), symbol: "ui/location_on", hue: "turquois", act: () => root.view.find.browse.addresses() },
        { text: qsTr("Meetings & courses"), symbol: "ui/event", hue: "violet", act: () => root.view.find.browse.meetings() },
        { text: qsTr("Take part"), symbol: "ui/volunteer_activism", hue: "orange", act: () => root.view.open("take_part") }
    ]
    readonly property var number: ({
        text: qsTr("I have a number"), symbol: "ui/confirmation_number", hue: "neutral", act: () => root.view.open("have_number")
    })

    readonly property var quiet: [
        { text: qsTr("Emergency"), symbol: "ui/emergency", hue: "neutral", act: () => root.view.open("emergency") },
        { text: qsTr("About this place"), symbol: "ui/info", hue: "neutral", act: () => root.view.open("about") }
    ]

    readonly property bool packed: cramped || (tight && spoken.visible) // all ways on leaves

    title: packed && note.visible ? "" : qsTr("What do you need today?")

    ColumnLayout {
        id: note

        visible: strip.part.headline !== "" || spoken.text !== "" // what is in it is hidden with it
        y: root.tight && root.title === "" ? Theme.apart : 0 // below the way to the same page
        width: parent.width
        spacing: root.gap

        NoticeStrip {
            id: strip

            part: root.view.around.about
            onClicked: root.view.open("about")
            Layout.fillWidth: true
        }

        Notice {
            id: spoken

            visible: root.view.languages.note !== ""
            text: root.view.languages.note
            symbol: "ui/interpreter_mode"
            letters: root.cramped ? Theme.least : Theme.body
            Layout.fillWidth: true
        }
    }

    TileGrid {
        id: ways

        anchors.fill: parent
        anchors.topMargin: note.visible ? note.y + note.height + root.gap : 0
        anchors.bottomMargin: root.packed ? 0 : below.height + root.gap
        most: root.wide ? 4 : 2
        letters: 16 * Theme.mm
        tallest: 190 * Theme.mm
        signLimit: 72 * Theme.mm
        gap: root.gap
        leaf: root.view.leaf
        model: root.packed ? [...root.four, root.number, ...root.quiet] : root.four
        onTurned: leaf => root.view.turnTo(leaf)

        delegate: Tile {
            required property int index
            required property var modelData

            width: ways.cellWidth
            height: ways.cellHeight
            visible: ways.shows(index)
            beside: ways.plan.beside
            sign: ways.plan.sign
            block: ways.plan.block
            most: ways.plan.letters
            text: modelData.text
            symbol: modelData.symbol
            hue: modelData.hue
            outlined: hue === "neutral"
            focus: index === 0
            onClicked: modelData.act()
        }
    }

    GridLayout {
        id: below

        visible: !root.packed
        anchors.bottom: parent.bottom
        width: parent.width
        columns: root.wide ? 3 : 2
        columnSpacing: root.gap
        rowSpacing: root.gap

        Tile {
            text: root.number.text
            symbol: root.number.symbol
            hue: root.number.hue
            outlined: true
            most: ways.plan.letters
            onClicked: root.number.act()
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.preferredHeight: Math.max(implicitHeight, (root.tight ? 30 : 44) * Theme.mm)
        }

        Repeater {
            model: root.quiet

            BigButton {
                required property var modelData

                text: modelData.text
                symbol: modelData.symbol
                onClicked: modelData.act()
                Layout.fillWidth: true
                Layout.fillHeight: root.wide
                Layout.preferredWidth: 1
            }
        }
    }
}
