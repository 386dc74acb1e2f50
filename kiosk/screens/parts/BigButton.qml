// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts

// A button with words and, where it helps, a pictogram; the primary one is the only filled one.
Press {
    id: root

    property string symbol: ""
    property bool primary: false
    property bool directional: false
    property bool bare: false // the pictogram says it all
    property bool trailing: false // pictogram after the words
    property real tall: 24 * Theme.mm // where the words need no more
    readonly property color ink: !enabled ? Theme.quiet : primary ? Theme.actionText : Theme.action

    implicitHeight: Math.max(tall, Theme.target, bare ? 0 : label.need + 4 * Theme.mm)
    implicitWidth: leftPadding + rightPadding + row.wanted
    leftPadding: 6 * Theme.mm
    rightPadding: leftPadding
    fill: !enabled ? Theme.ground : primary ? Theme.action : Theme.paper
    outline: primary || !enabled ? "transparent" : Theme.action
    outlineWidth: primary || !enabled ? 0 : Theme.edge

    TextMetrics {
        id: natural

        text: root.text
        font.family: label.font.family
        font.pixelSize: Theme.large
        font.weight: Font.Bold
    }

    contentItem: Item {
        RowLayout {
            id: row

            readonly property real wanted: root.bare ? sign.side : natural.advanceWidth + 2 * Theme.mm
                                           + (root.symbol === "" ? 0 : sign.side + spacing)

            anchors.centerIn: parent
            width: Math.min(parent.width, wanted)
            height: parent.height
            spacing: 4 * Theme.mm
            layoutDirection: root.trailing ? Qt.RightToLeft : Qt.LeftToRight

            Pictogram {
                id: sign

                visible: root.symbol !== ""
                symbol: root.symbol
                tint: root.ink
                side: 11 * Theme.mm
                directional: root.directional
                Layout.alignment: Qt.AlignVCenter
            }

            FitWords {
                id: label

                visible: !root.bare
                text: root.text
                color: root.ink
                font.weight: Font.Bold
                Layout.fillWidth: true
                Layout.fillHeight: true
                horizontalAlignment: root.symbol === "" ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
