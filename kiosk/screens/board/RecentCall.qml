// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A call that is over, for whoever looks up late.
RowLayout {
    id: root

    required property string number
    required property string symbol
    required property string desk
    required property string spoken
    property real u: 10

    spacing: 3 * u

    Pictogram {
        symbol: root.symbol
        tint: Theme.nightMuted
        side: 7 * root.u
    }

    Words {
        text: root.number
        color: Theme.nightText
        font.pixelSize: 7.4 * root.u
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        Accessible.name: root.spoken
    }

    Words {
        text: root.desk
        color: Theme.nightMuted
        font.pixelSize: 5 * root.u
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
