// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// One language out of forty: a letter jumps to the next one that begins with it.
FocusScope {
    id: root

    required property LanguageChoice languages
    required property string chosen

    signal picked(tag: string)

    onChosenChanged: reveal()

    function reveal() {
        list.currentIndex = languages.place(chosen);
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    implicitHeight: 5 * 44
    implicitWidth: 240 * Theme.deskScale

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: Theme.paper
        border.width: list.activeFocus ? 3 : 1.5
        border.color: list.activeFocus ? Theme.focus : Theme.border
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 4
        model: root.languages.rows
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: DeskScroll {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Language")
        Keys.onPressed: event => {
            const letter = event.text;
            if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.picked(root.languages.tag(currentIndex));
            else if (letter.toLowerCase() !== letter.toUpperCase())
                currentIndex = root.languages.after(currentIndex, letter);
            else
                return;
            event.accepted = true;
        }

        delegate: LanguageLine {
            required property int index

            width: ListView.view.width - 10
            ticked: key === root.chosen
            chosen: ListView.isCurrentItem && ListView.view.activeFocus
            onPicked: {
                list.currentIndex = index;
                root.picked(key);
            }
        }
    }
}
