// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts

// A long list on leaves that are turned with large buttons: nobody needs to know how to flick.
Item {
    id: root

    property alias model: cells.model
    property alias delegate: cells.delegate
    property int columns: 1
    property real least: 40 * Theme.mm // height of a cell
    property real tallest: 2 * least
    property real gap: 4 * Theme.mm
    property int leaf: 0
    signal turned(int leaf)

    property bool narrow: false // the pager takes a corner only
    readonly property real pagerHeight: 24 * Theme.mm
    readonly property real pagerWidth: narrow ? 92 * Theme.mm : width
    readonly property real room: height - pagerHeight - gap
    readonly property int rows: Math.max(1, Math.floor((room + gap) / (least + gap)))
    readonly property int perLeaf: rows * columns
    readonly property int leaves: Math.max(1, Math.ceil(cells.count / perLeaf))
    readonly property int now: Math.min(leaf, leaves - 1)
    readonly property real cellWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property real cellHeight: Math.min(tallest, Math.floor((room - (rows - 1) * gap) / rows))
    readonly property alias count: cells.count

    function shows(index: int): bool {
        return Math.floor(index / perLeaf) === now;
    }

    Grid {
        width: parent.width
        columns: root.columns
        spacing: root.gap

        Repeater {
            id: cells
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
            text: qsTr("Previous")
            symbol: "ui/chevron_left"
            bare: root.narrow
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
            Layout.preferredWidth: 34 * Theme.mm
        }

        BigButton {
            text: qsTr("Next")
            symbol: "ui/chevron_right"
            bare: root.narrow
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
