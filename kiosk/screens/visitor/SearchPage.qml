// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// A field, its keyboard, and what is found as one types.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property SearchPart part: view.find.search
    readonly property string question: qsTr("What are you looking for?")
    // Without a title, the strip's own target above must stay apart.
    readonly property real above: tight && !view.frame.ease.low ? Theme.target - 20 * Theme.mm + Theme.apart : 0
    readonly property real room: field.y - Theme.apart - above
    readonly property real leastRoom: 2 * Theme.target + Theme.apart + Theme.mm
    readonly property bool squeezed: room < 8 * Theme.body // words beside the button, no picture

    title: tight ? "" : question

    // Whoever has a keyboard of their own types wherever the focus is.
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace)
            part.eraseLetter();
        else if (event.text >= " " && event.key !== Qt.Key_Delete)
            part.typeText(event.text);
        else
            return;
        event.accepted = true;
        field.forceActiveFocus();
    }

    SearchField {
        id: field

        x: Application.layoutDirection === Qt.RightToLeft ? parent.width - width : 0
        y: keyboard.y
        z: 1
        width: keyboard.fieldWide
        height: keyboard.fieldHigh
        focus: true
        typed: root.part.typed
        rightToLeft: root.part.rightToLeft
        question: root.question
        size: keyboard.size
    }

    Scroller {
        id: found

        visible: hits.count > 0
        y: root.above
        width: parent.width
        height: root.room

        GridLayout {
            columns: root.wide && found.width > 30 * Theme.body ? 2 : 1
            columnSpacing: Theme.apart
            rowSpacing: Theme.apart
            uniformCellWidths: true

            Repeater {
                id: hits

                model: root.part.hits

                HitTile {
                    brief: root.tight || root.cramped
                    onClicked: root.part.openHit(kind, record)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Math.max(need, Theme.target)
                }
            }
        }
    }

    TopicGrid {
        visible: root.part.typed === "" && !root.cramped && cellHeight >= Theme.target
        y: root.above
        width: parent.width
        height: root.room
        model: root.part.suggestions
        most: root.wide ? 3 : 2
        gap: Theme.apart
        tallest: 110 * Theme.mm
        leaf: root.view.leaf
        onTurned: leaf => root.view.turnTo(leaf)
        onTouched: topic => root.part.openTopic(topic)
    }

    Message {
        visible: root.cramped && root.part.typed === "" && root.room > wanted
        y: root.above
        width: parent.width
        height: root.room
        symbol: "ui/search"
        title: root.question
    }

    Message {
        visible: talk.visible && !root.squeezed
        upright: !root.wide
        anchors.left: parent.left
        y: root.above
        width: root.wide ? parent.width - talk.width - root.gap : parent.width
        height: root.wide ? root.room : root.room - talk.height - root.gap
        symbol: "ui/search"
        title: qsTr("Nothing found.")
        text: root.cramped ? "" : qsTr("Please talk to us.")
    }

    FitWords {
        visible: talk.visible && root.squeezed
        anchors.left: parent.left
        anchors.right: talk.left
        anchors.rightMargin: root.gap
        y: root.above
        height: root.room
        text: qsTr("Nothing found.")
        floor: Math.min(Theme.body, 1.5 * Theme.least)
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    TalkStrip {
        id: talk

        readonly property bool beside: root.wide || root.squeezed

        visible: root.part.typed !== "" && hits.count === 0
        anchors.right: parent.right
        y: root.above + (beside ? (root.room - height) / 2 : root.room - height)
        width: !beside ? parent.width : root.squeezed ? 0.7 * parent.width : 0.4 * parent.width
        height: root.squeezed ? root.room : Math.min(root.room, implicitHeight + Theme.mm)
        brief: beside
        onTaken: root.part.takeNumber()
    }

    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        part: root.part
        most: parent.height - root.above - root.leastRoom - Theme.apart
    }
}
