// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import kiosk.screens.parts

// The desk's only text field; what is typed here searches and is forgotten.
T.TextField {
    id: root

    implicitHeight: Math.max(48, 54 * Theme.deskScale)
    leftPadding: 50 * Theme.deskScale
    rightPadding: 14 * Theme.deskScale
    color: Theme.text
    font.pixelSize: Theme.deskText
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    selectionColor: Theme.action
    selectedTextColor: Theme.paper
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText
    Accessible.searchEdit: true

    background: Rectangle {
        radius: Theme.deskRadius
        color: Theme.ground
        border.width: root.activeFocus ? 3 : 1.5
        border.color: root.activeFocus ? Theme.focus : Theme.border

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            x: 14 * Theme.deskScale
            symbol: "ui/search"
            tint: Theme.muted
            side: 24 * Theme.deskScale
        }

        DeskText {
            visible: root.text === ""
            anchors.verticalCenter: parent.verticalCenter
            x: root.leftPadding
            width: parent.width - x - root.rightPadding
            text: root.placeholderText
            color: Theme.deskFaint
            Accessible.ignored: true
        }
    }
}
