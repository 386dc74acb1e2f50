// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts

// Where one is in something long, and the large buttons that go on from there.
RowLayout {
    id: root

    required property string place
    property string widest: place // as wide as it gets: nothing moves when it is turned
    required property bool first
    required property bool last
    property bool narrow: false // it takes a corner only
    signal turned(int by)

    readonly property real middle: Math.max(4 * Theme.body, measure.advanceWidth + Theme.mm)
    // Arrows alone where a word does not fit beside its arrow.
    readonly property real word: (width - middle - 2 * spacing) / 2 - 29 * Theme.mm
    readonly property bool bare: narrow || Ruler.lines(Ruler.words(previous.text), word / Theme.body) > 1
        || Math.max(...Ruler.words(previous.text), ...Ruler.words(next.text)) * Theme.body > word
    readonly property real wanted: 2 * Theme.button + middle + 2 * spacing

    spacing: 4 * Theme.mm

    TextMetrics {
        id: measure

        text: root.widest
        font.family: told.font.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

    BigButton {
        id: previous

        text: qsTr("Previous")
        symbol: "ui/chevron_left"
        bare: root.bare
        directional: true
        enabled: !root.first
        onClicked: root.turned(-1)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }

    Words {
        id: told

        text: "\u2066" + root.place + "\u2069"
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Layout.preferredWidth: root.middle
    }

    BigButton {
        id: next

        text: qsTr("Next")
        symbol: "ui/chevron_right"
        bare: root.bare
        directional: true
        trailing: true
        enabled: !root.last
        onClicked: root.turned(1)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
