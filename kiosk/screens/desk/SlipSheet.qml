// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// The slip as it will be printed.
Flickable {
    id: root

    required property SlipPanel panel

    contentHeight: paper.height + 2
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: DeskScroll {}

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
            source: root.panel.picture
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The slip as it will be printed")
        }
    }

    DeskText {
        visible: root.panel.picture === ""
        width: root.width
        topPadding: Theme.deskGap
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("One moment …")
        color: Theme.muted
    }
}
