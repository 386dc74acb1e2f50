// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A language by its name at the desk and by its own.
Rectangle {
    id: root

    required property string key
    required property string name
    required property string own
    property bool ticked: false
    property bool chosen: false

    signal picked

    implicitHeight: Math.max(44, line.implicitHeight + 12)
    radius: 6 * Theme.deskScale
    color: ticked ? Theme.groundOf("darkblue") : chosen ? Theme.ground : "transparent"
    border.width: chosen ? 2 : 0
    border.color: Theme.focus
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.checked: ticked
    Accessible.onPressAction: picked()

    TapHandler {
        onTapped: root.picked()
    }

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: 12 * Theme.deskScale
        width: parent.width - 2 * x
        spacing: 10 * Theme.deskScale

        DeskText {
            text: root.name
            font.weight: root.ticked ? Font.Bold : Font.Normal
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        DeskText {
            visible: root.own !== root.name
            text: root.own
            color: Theme.muted
            font.pixelSize: Theme.deskSmall
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Pictogram {
            visible: root.ticked
            symbol: "ui/check"
            tint: Theme.action
            side: 22 * Theme.deskScale
        }
    }
}
