// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// What follows from a record: a number to talk about it, a place on one's list, the page on paper.
GridLayout {
    id: root

    required property DetailPart part
    required property MyListPart list
    property bool wide: true
    property bool low: false // the way to the list that stands above is out of reach
    readonly property bool roomy: width > 30 * Theme.body
    readonly property bool abreast: wide && roomy
    readonly property bool brief: abreast && (Theme.scale > 1 || width < 52 * Theme.body)

    columns: abreast ? 3 : roomy ? 2 : 1
    columnSpacing: 4 * Theme.mm
    rowSpacing: columnSpacing

    TalkStrip {
        brief: root.brief
        onTaken: root.part.takeNumber()
        Layout.columnSpan: root.columns === 2 ? 2 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.brief ? 34 : 48
    }

    Choice {
        text: root.list.toggle
        symbol: root.list.picked ? "ui/playlist_add_check" : root.list.full ? "ui/list_alt" : "ui/playlist_add"
        chosen: root.list.picked
        opens: root.list.full && !root.list.picked
        tall: 24 * Theme.mm
        visible: text !== ""
        onClicked: root.list.touchPick()
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.brief ? 33 : 26
    }

    PaperPlace {
        paper: root.part.paper
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.brief ? 33 : 26
    }

    BigButton {
        visible: root.low && text !== ""
        text: root.list.way
        symbol: "ui/list_alt"
        onClicked: root.list.open()
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
    }
}
