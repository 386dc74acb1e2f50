// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts

// A long list on leaves that are turned with large buttons: nobody needs to know how to flick.
Item {
    id: root

    property alias model: repeater.model
    property alias delegate: repeater.delegate
    property int columns: 1
    property real least: 40 * Theme.mm // height of a cell
    property real tallest: 2 * least
    property real gap: 4 * Theme.mm
    property int leaf: 0
    signal turned(int leaf)

    property bool narrow: false // the pager takes a corner only
    property bool footed: false // what stands beside the pager stands there without it too
    property real pagerHeight: Theme.button
    // Arrows alone where a word does not fit beside its arrow.
    readonly property real word: (pagerWidth - 4 * Theme.body - 2 * gap) / 2 - 29 * Theme.mm
    readonly property bool bare: narrow || Ruler.lines(Ruler.words(previous.text), word / Theme.body) > 1
        || Math.max(...Ruler.words(previous.text), ...Ruler.words(next.text)) * Theme.body > word
    readonly property real pagerWidth: narrow ? 2 * Theme.button + 4 * Theme.body + 2 * gap : width
    readonly property real turning: height - pagerHeight - gap
    property bool single: count <= columns * fitting(footed ? turning : height)
    readonly property real room: single && !footed ? height : turning
    property int rows: fitting(room)
    property real cellHeight: Math.min(tallest, Math.floor((room - (rows - 1) * gap) / rows))
    readonly property int perLeaf: rows * columns
    readonly property int leaves: Math.max(1, Math.ceil(count / perLeaf))
    readonly property int now: Math.min(leaf, leaves - 1)
    readonly property real cellWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property alias count: repeater.count
    readonly property var cells: Array.from(grid.children)

    function fitting(height: real): int {
        return Math.max(1, Math.floor((height + gap) / (least + gap)));
    }

    function shows(index: int): bool {
        return Math.floor(index / perLeaf) === now;
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.columns
        spacing: root.gap

        Repeater {
            id: repeater
        }
    }

    RowLayout {
        visible: root.leaves > 1
        width: root.pagerWidth
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.pagerHeight
        spacing: root.gap

        BigButton {
            id: previous

            text: qsTr("Previous")
            symbol: "ui/chevron_left"
            bare: root.bare
            directional: true
            enabled: root.now > 0
            onClicked: root.turned(root.now - 1)
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        Words {
            text: "\u2066" + (root.now + 1) + " / " + root.leaves + "\u2069"
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Layout.preferredWidth: 4 * Theme.body
        }

        BigButton {
            id: next

            text: qsTr("Next")
            symbol: "ui/chevron_right"
            bare: root.bare
            directional: true
            trailing: true
            enabled: root.now < root.leaves - 1
            onClicked: root.turned(root.now + 1)
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
