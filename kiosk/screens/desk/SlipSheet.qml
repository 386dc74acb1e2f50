// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.desk

// The slip as it will be printed.
DeskPane {
    id: root

    required property string picture

    contentHeight: paper.height + 2
    Accessible.name: qsTr("The slip as it will be printed")

    Rectangle {
        id: paper

        width: root.width
        height: Math.max(1, image.height + 2)
        color: Theme.paper
        border.width: 1
        border.color: Theme.border

        Image {
            id: image

            x: 1
            y: 1
            width: parent.width - 2
            height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
            source: root.picture
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.Accessible.name
        }
    }

    DeskText {
        visible: root.picture === ""
        width: root.width
        topPadding: Theme.deskGap
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("One moment …")
        color: Theme.muted
    }
}
