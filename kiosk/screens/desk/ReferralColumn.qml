// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.desk

// The way to another place: search, tick, look, print.
Card {
    id: root

    required property DeskScreen view
    readonly property ReferralPanel form: view.referral
    readonly property SlipPanel slip: view.slip
    readonly property bool asking: slip.state === "none"
    readonly property bool searching: search.visible
    property bool closable: false

    signal closed

    function startSearch() {
        search.forceActiveFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.deskGap
        spacing: 12 * Theme.deskScale

        RowLayout {
            spacing: 10 * Theme.deskScale
            Layout.fillHeight: false

            PanelTitle {
                text: qsTr("Refer")
                Layout.fillWidth: true
            }

            DeskButton {
                visible: root.closable
                kind: DeskButton.Quiet
                symbol: "ui/close"
                text: qsTr("Close")
                key: qsTr("Esc")
                onClicked: root.closed()
            }
        }

        SearchField {
            id: search

            visible: root.asking && !root.slip.seeing
            text: root.form.places.query
            placeholderText: qsTr("Search places")
            Layout.fillWidth: true
            onTextEdited: root.form.places.search(text)
            Keys.onReturnPressed: root.form.places.takeFirst()
            Keys.onEnterPressed: root.form.places.takeFirst()
            Keys.onEscapePressed: event => {
                root.form.places.search("");
                focus = false;
            }
        }

        PlaceWants {
            visible: search.visible
            panel: root.form.places
            keys: root.view.keys
            Layout.fillWidth: true
        }

        ReferralForm {
            visible: root.asking && !root.slip.seeing
            panel: root.form
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        SlipSheet {
            visible: root.asking && root.slip.seeing
            picture: root.slip.picture
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        SlipOutcome {
            visible: !root.asking
            slip: root.slip
            visit: root.view.visit
            keys: root.view.keys
            able: root.view.readable
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        RowLayout {
            visible: root.asking
            spacing: 10 * Theme.deskScale
            Layout.fillHeight: false

            DeskButton {
                kind: DeskButton.Primary
                enabled: root.form.ready
                symbol: "ui/print"
                text: qsTr("Print (%1)").arg(root.form.pair)
                key: root.view.keys ? "P" : ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.slip.print()
            }

            DeskButton {
                enabled: root.form.ready || root.slip.seeing
                symbol: root.slip.seeing ? "ui/arrow_back" : "ui/visibility"
                text: root.slip.seeing ? qsTr("Back") : qsTr("Preview")
                key: root.view.keys ? "V" : ""
                Layout.fillHeight: true
                onClicked: root.slip.look()
            }
        }
    }
}
