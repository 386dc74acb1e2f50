// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// What became of the slip. A failed print leaves the visit as it is.
ColumnLayout {
    id: root

    required property SlipPanel slip
    required property VisitPanel visit
    property bool keys: true
    property bool able: true
    readonly property bool failed: slip.state === "failed"

    spacing: 12 * Theme.deskScale

    Item {
        Layout.fillHeight: true
    }

    Pictogram {
        symbol: root.failed ? "ui/print_disabled" : root.slip.state === "printed" ? "ui/task_alt" : "ui/print"
        tint: root.failed ? Theme.markOf("orange") : root.slip.state === "printed" ? Theme.markOf("turquois") : Theme.border
        side: 72 * Theme.deskScale
        Layout.alignment: Qt.AlignHCenter
    }

    DeskText {
        text: root.slip.outcome
        color: root.failed ? Theme.markOf("orange") : Theme.text
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }

    Item {
        Layout.fillHeight: true
    }

    DeskButton {
        visible: root.slip.state === "printed" && root.visit.state === "serving"
        enabled: root.able
        kind: DeskButton.Primary
        symbol: "ui/check"
        text: qsTr("Finish %1 as referred").arg(root.visit.number)
        key: root.keys ? "2" : ""
        Layout.fillWidth: true
        onClicked: root.visit.close("referred")
    }

    DeskButton {
        visible: root.failed
        enabled: root.able
        kind: DeskButton.Primary
        symbol: "ui/print"
        text: qsTr("Print again")
        Layout.fillWidth: true
        onClicked: root.slip.printAgain()
    }

    DeskButton {
        symbol: "ui/add"
        text: qsTr("Another slip")
        Layout.fillWidth: true
        onClicked: root.slip.another()
    }
}
