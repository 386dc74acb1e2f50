// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// What needs a hand, above everything else; nothing here acts by itself.
Column {
    id: root

    required property NoticesPanel panel
    property bool able: true
    property bool keys: true
    readonly property int count: strips.count

    spacing: 8 * Theme.deskScale

    Repeater {
        id: strips

        model: root.panel.rows

        Rectangle {
            id: strip

            required property string key
            required property string symbol
            required property string tone
            required property string text
            required property string action
            required property string shortcut
            required property string second

            width: root.width
            implicitHeight: line.implicitHeight + 12 * Theme.deskScale
            radius: Theme.deskRadius
            color: tone === "neutral" ? Theme.hairline : Theme.groundOf(tone)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text

            RowLayout {
                id: line

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.deskGap
                width: parent.width - x - 6 * Theme.deskScale
                spacing: 12 * Theme.deskScale

                Pictogram {
                    symbol: strip.symbol
                    tint: Theme.markOf(strip.tone)
                    side: 26 * Theme.deskScale
                }

                DeskText {
                    text: strip.text
                    color: Theme.markOf(strip.tone)
                    font.weight: Font.Bold
                    topPadding: 9 * Theme.deskScale
                    bottomPadding: topPadding
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                DeskButton {
                    visible: strip.second !== ""
                    enabled: root.able
                    opacity: enabled ? 1 : 0.5
                    kind: DeskButton.Quiet
                    fill: "transparent"
                    mark: Theme.markOf(strip.tone)
                    text: strip.second
                    implicitHeight: Math.max(44, 44 * Theme.deskScale, topPadding + implicitContentHeight + bottomPadding)
                    Layout.maximumWidth: line.width * 0.22
                    onClicked: root.panel.dismiss(strip.key)
                }

                DeskButton {
                    visible: strip.action !== ""
                    enabled: root.able
                    opacity: enabled ? 1 : 0.5
                    kind: DeskButton.Plain
                    fill: hovered ? Theme.ground : Theme.paper
                    outline: Theme.markOf(strip.tone)
                    mark: Theme.markOf(strip.tone)
                    text: strip.action
                    key: root.keys ? strip.shortcut : ""
                    implicitHeight: Math.max(44, 44 * Theme.deskScale, topPadding + implicitContentHeight + bottomPadding)
                    Layout.maximumWidth: line.width * 0.3
                    onClicked: root.panel.act(strip.key)
                }
            }
        }
    }
}
