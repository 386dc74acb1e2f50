// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// A value between a less and a more; arrow keys work on it too.
FocusScope {
    id: root

    required property string label
    required property string value

    signal stepped(by: int)

    implicitHeight: Math.max(48, 54 * Theme.deskScale, words.implicitHeight + 10 * Theme.deskScale)
    implicitWidth: 230 * Theme.deskScale
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: label + ": " + value
    Accessible.onIncreaseAction: stepped(1)
    Accessible.onDecreaseAction: stepped(-1)
    Keys.onRightPressed: stepped(1)
    Keys.onLeftPressed: stepped(-1)

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: Theme.paper
        border.width: root.activeFocus ? 3 : 1.5
        border.color: root.activeFocus ? Theme.focus : Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: 2
        spacing: 0

        StepButton {
            symbol: "ui/remove"
            text: qsTr("Less: %1").arg(root.label)
            onClicked: root.stepped(-1)
        }

        ColumnLayout {
            id: words

            spacing: 0
            Layout.fillWidth: true

            DeskText {
                text: root.label
                color: Theme.muted
                font.pixelSize: Theme.deskSmall * 0.88
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            DeskText {
                text: root.value
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        StepButton {
            symbol: "ui/add"
            text: qsTr("More: %1").arg(root.label)
            onClicked: root.stepped(1)
        }
    }
}
