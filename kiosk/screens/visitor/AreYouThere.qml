// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Before everything is forgotten: one touch anywhere stays.
Press {
    id: root

    required property FramePart frame

    visible: frame.secondsLeft > 0
    text: question.text + " " + answer.text
    fill: Qt.alpha(Theme.night, 0.86)
    corner: 0
    onClicked: frame.stay()
    onVisibleChanged: {
        if (visible)
            forceActiveFocus();
    }

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, 300 * Theme.mm)
            height: Math.min(parent.height - 2 * Theme.margin, 190 * Theme.mm)
            radius: 2 * Theme.radius
            color: Theme.paper

            FitWords {
                id: question

                anchors.horizontalCenter: parent.horizontalCenter
                y: 0.06 * parent.height
                width: parent.width - 20 * Theme.mm
                height: 0.26 * parent.height
                text: qsTr("Are you still there?")
                most: Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 0.33 * parent.height
                height: 0.33 * parent.height
                text: root.frame.secondsLeft
                color: Theme.action
                font.pixelSize: 0.23 * parent.height
                font.weight: Font.Bold
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            FitWords {
                id: answer

                anchors.horizontalCenter: parent.horizontalCenter
                y: 0.66 * parent.height
                width: parent.width - 20 * Theme.mm
                height: 0.3 * parent.height
                text: qsTr("Touch the screen to go on. Otherwise everything here is forgotten.")
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
