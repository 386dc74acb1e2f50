// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// What a visitor put together, to be taken along on one paper.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property MyListPart part: view.find.myList
    readonly property bool empty: part.count === 0

    title: qsTr("My list")
    symbol: "ui/list_alt"
    hue: "turquois"

    Scroller {
        visible: !root.empty
        width: parent.width
        height: root.cramped ? parent.height : parent.height - paper.height - root.gap
        spacing: 4 * Theme.mm

        GridLayout {
            columns: root.wide && root.width > 60 * Theme.body ? 2 : 1
            columnSpacing: root.gap
            rowSpacing: 4 * Theme.mm
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.part.rows

                PickCard {
                    brief: root.tight
                    onOpened: root.part.openRecord(key)
                    onDropped: root.part.takeOff(key)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }

        PaperPlace {
            visible: root.cramped && root.part.printable
            paper: root.part.paper
            text: qsTr("Print my list")
            Layout.fillWidth: true
        }
    }

    PaperPlace {
        id: paper

        visible: !root.cramped && root.part.printable
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        paper: root.part.paper
        text: qsTr("Print my list")
    }

    Message {
        visible: root.empty
        upright: !root.wide
        width: parent.width
        height: parent.height - ways.height - root.gap
        symbol: "ui/list_alt"
        hue: "turquois"
        title: qsTr("Your list is empty.")
        text: root.cramped ? "" : qsTr("Put on it what you want to take along.")
    }

    GridLayout {
        id: ways

        visible: root.empty
        anchors.bottom: parent.bottom
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: 4 * Theme.mm
        rowSpacing: columnSpacing
        uniformCellWidths: true

        BigButton {
            text: qsTr("Find addresses")
            symbol: "ui/location_on"
            primary: true
            onClicked: root.view.find.browse.addresses()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BigButton {
            text: qsTr("Meetings & courses")
            symbol: "ui/event"
            onClicked: root.view.find.browse.meetings()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
