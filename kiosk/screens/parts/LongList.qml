// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T

// A list of any length: a finger moves it, large buttons turn it by whole rows. Rows are as high as
// their words need, and only those that can be seen are there.
Item {
    id: root

    property alias model: list.model
    property alias delegate: list.delegate
    property alias gap: list.spacing
    readonly property alias count: list.count
    property int leaf: 0 // the row that stands on top
    signal turned(int leaf)

    property bool narrow: false // the pager takes a corner only
    property bool footed: false // what stands beside the pager stands there without it too
    property real pagerHeight: Theme.button
    property bool single: false // all of it can be seen at once
    readonly property real pagerWidth: narrow ? pager.wanted : width
    readonly property alias rowWidth: list.width
    property int begin: 0 // the first row that is whole
    property int end: 0 // the first one after it that is not
    property bool unsettled: false // turned, and the rows may not be there yet

    onLeafChanged: restore()
    Component.onCompleted: restore()

    // As it was left, or as it is wanted now.
    function restore(): void {
        list.forceLayout();
        if (list.count > 0 && leaf !== begin)
            list.positionViewAtIndex(Math.min(leaf, list.count - 1), ListView.Beginning);
        look();
    }

    // Which rows are whole.
    function look(): void {
        single = list.contentHeight <= (footed ? list.height : height) + 1;
        let at = list.indexAt(1, list.contentY + 1);
        if (at < 0)
            at = list.indexAt(1, list.contentY + list.spacing + 2); // between two rows
        if (at < 0)
            return; // the rows are on their way, and will say when they are there
        while (at < list.count - 1 && edge(at, false) < list.contentY - 1)
            at += 1;
        begin = at;
        while (at < list.count && edge(at, true) <= list.contentY + list.height + 1)
            at += 1;
        end = at;
    }

    // Where a row begins or ends; far away where it is not there.
    function edge(index: int, after: bool): real {
        const row = list.itemAtIndex(index);
        return row === null ? 1e9 : row.y + (after ? row.height : 0);
    }

    function turn(by: int): void {
        list.cancelFlick();
        if (by > 0 && end > begin)
            list.positionViewAtIndex(end, ListView.Beginning);
        else if (by < 0 && (begin === 0 || edge(begin - 1, false) > list.contentY - list.height))
            before();
        else
            list.contentY += by * 0.8 * list.height; // a row higher than the list
        list.returnToBounds();
        settle();
    }

    function before(): void {
        list.positionViewAtIndex(Math.max(0, begin - 1), ListView.End);
        list.forceLayout();
        look();
        list.positionViewAtIndex(begin, ListView.Beginning);
    }

    function settle(): void {
        list.forceLayout();
        look();
        unsettled = begin === leaf;
        if (begin !== leaf)
            turned(begin);
    }

    // Whoever goes on by keyboard sees where they are.
    function bring(index: int): void {
        list.positionViewAtIndex(index, ListView.Contain);
        settle();
    }

    // Later, but never after the page is gone.
    Timer {
        id: again

        interval: 0
        onTriggered: root.restore()
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: root.unsettled ? root.settle() : root.look()
    }

    Connections {
        target: list.model

        function onModelReset() {
            again.restart();
        }
    }

    ListView {
        id: list

        objectName: "rows"
        x: bar.mirrored ? root.width - width : 0
        width: root.width - (root.single ? 0 : bar.width + 2 * Theme.mm)
        height: root.single && !root.footed ? parent.height : parent.height - root.pagerHeight - root.gap
        clip: true
        reuseItems: true
        cacheBuffer: 0 // what is made ahead may be gone when it is ready
        boundsBehavior: Flickable.StopAtBounds
        interactive: !root.single
        spacing: 4 * Theme.mm
        maximumFlickVelocity: 900 * Theme.mm
        onMovementEnded: root.settle()
        onContentYChanged: root.look()
        onHeightChanged: again.restart()
        onContentHeightChanged: soon.restart()

        T.ScrollBar.vertical: bar
    }

    T.ScrollBar {
        id: bar

        x: mirrored ? 0 : root.width - width
        width: 2.5 * Theme.mm
        height: list.height
        visible: !root.single
        interactive: false
        minimumSize: 0.06

        contentItem: Rectangle {
            radius: bar.width / 2
            color: Theme.control
        }
    }

    Pager {
        id: pager

        visible: !root.single
        narrow: root.narrow
        spacing: root.gap
        width: root.pagerWidth
        height: root.pagerHeight
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        place: (root.begin + 1) + "\u2013" + Math.max(root.begin + 1, root.end) + " / " + root.count
        widest: root.count + "\u2013" + root.count + " / " + root.count
        first: root.begin === 0 && list.atYBeginning
        last: root.end >= root.count
        onTurned: by => root.turn(by)
    }
}
