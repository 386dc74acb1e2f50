// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// Before everything is forgotten: one touch anywhere stays. The bar below works on.
Press {
    id: root

    required property FramePart frame

    visible: frame.secondsLeft > 0
    text: question.text + " " + answer.text
    fill: Qt.alpha(Theme.night, 0.86)
    corner: 0
    onClicked: frame.stay()
    onVisibleChanged: {
        if (!visible)
            return;
        forceActiveFocus();
        if (frame.ease.aloud)
            Aloud.asked(root);
    }

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.margin, 300 * Theme.mm)
            height: Math.min(parent.height - Theme.margin, Math.max(190 * Theme.mm, said.implicitHeight + 70 * Theme.mm))
            radius: 2 * Theme.radius
            color: Theme.paper
            border.color: Theme.control
            border.width: Theme.contrast ? Theme.edge : 0

            ColumnLayout {
                id: said

                anchors.fill: parent
                anchors.margins: (root.height < 220 * Theme.mm ? 4 : 10) * Theme.mm
                spacing: 3 * Theme.mm

                FitWords {
                    id: question

                    text: qsTr("Are you still there?")
                    most: Theme.title
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: need
                    Layout.verticalStretchFactor: 2
                }

                // Who asked for calm is not counted down.
                FitWords {
                    text: Theme.calmed ? "" : root.frame.secondsLeft
                    visible: text !== ""
                    color: Theme.action
                    most: 64 * Theme.mm
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: need
                    Layout.verticalStretchFactor: 5
                    Layout.preferredHeight: 1
                }

                FitWords {
                    id: answer

                    text: qsTr("Touch the screen to go on. Otherwise everything here is forgotten.")
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: need
                    Layout.verticalStretchFactor: 2
                }
            }
        }
    }
}
