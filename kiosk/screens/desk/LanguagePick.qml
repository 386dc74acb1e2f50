// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.screens.parts

// One language out of forty: a letter jumps to the next one that begins with it.
FocusScope {
    id: root

    required property QtObject languages
    required property string chosen

    signal picked(tag: string)

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

        function jump(letter: string): bool {
            for (let step = 1; step <= count; step++) {
                const place = (currentIndex + step) % count;
                const line = itemAtIndex(place) as LanguageLine;
                if (line !== null && line.name.toLowerCase().startsWith(letter)) {
                    currentIndex = place;
                    return true;
                }
            }
            return false;
        }

        anchors.fill: parent
        anchors.margins: 4
        model: root.languages
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: DeskScroll {}
        cacheBuffer: 4000
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Language")
        Keys.onPressed: event => {
            const letter = event.text.toLowerCase();
            if (/^\p{L}$/u.test(letter))
                event.accepted = jump(letter);
            else if (event.key === Qt.Key_Space && currentItem !== null) {
                root.picked((currentItem as LanguageLine).key);
                event.accepted = true;
            }
        }

        delegate: LanguageLine {
            required property int index

            width: ListView.view.width - 10
            ticked: key === root.chosen
            onTickedChanged: {
                if (ticked)
                    list.positionViewAtIndex(index, ListView.Contain);
            }
            chosen: ListView.isCurrentItem && ListView.view.activeFocus
            onPicked: {
                list.currentIndex = index;
                root.picked(key);
            }
        }
    }
}
