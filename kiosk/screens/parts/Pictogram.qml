// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// One symbol of resources/icons in one colour; it says nothing that words beside it do not.
Image {
    id: root

    required property string symbol // "<set>/<name>"
    property color tint: Theme.text
    property real side: Theme.body
    property bool directional: false // turned round where lines run from right to left

    width: side
    height: side
    sourceSize: Qt.size(Math.round(side), Math.round(side))
    source: symbol === "" ? "" : "image://pictogram/" + symbol + "/" + tint.toString().slice(-6)
    mirror: directional && Application.layoutDirection === Qt.RightToLeft
    Accessible.ignored: true
}
