// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// What this terminal can do to be easier to use.
VisitorPage {
    id: root

    required property VisitorScreen view

    title: qsTr("Easier to use")
    symbol: "ui/accessibility_new"

    ColumnLayout {
        anchors.fill: parent
        spacing: root.gap

        Choice {
            text: qsTr("Larger letters")
            symbol: "ui/format_size"
            chosen: root.view.frame.large
            focus: true
            onClicked: root.view.frame.toggleLarge()
            Layout.fillWidth: true
            Layout.preferredHeight: root.tight ? 34 * Theme.mm : 60 * Theme.mm
        }

        Choice {
            text: qsTr("Everything further down, within reach from a seat")
            symbol: "ui/vertical_align_bottom"
            visible: !root.wide || root.view.frame.low
            chosen: root.view.frame.low
            onClicked: root.view.frame.toggleLow()
            Layout.fillWidth: true
            Layout.preferredHeight: root.tight ? 34 * Theme.mm : 60 * Theme.mm
        }

        Words {
            text: qsTr("You can also use a keyboard: Tab goes on, Enter chooses.")
            color: Theme.muted
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        BigButton {
            text: qsTr("Go on")
            symbol: "ui/check"
            primary: true
            onClicked: root.view.back()
            Layout.fillWidth: true
            Layout.preferredHeight: root.tight ? 26 * Theme.mm : 38 * Theme.mm
        }
    }
}
