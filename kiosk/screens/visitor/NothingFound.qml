// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// Nothing fits: what to ask no longer, each with what there would be; below stands the desk.
Item {
    id: root

    required property ResultsPart part
    property bool upright: false
    property bool brief: false // only that it is so

    Message {
        id: message

        upright: root.upright
        width: parent.width
        height: parent.height - (ways.visible ? ways.height + Theme.gap : 0)
        symbol: "ui/search"
        title: root.part.asked > 0 ? qsTr("Nothing fits all of this.") : qsTr("We know nothing here yet.")
        text: root.brief ? "" : ways.count > 0 ? qsTr("Leave one thing out:") : qsTr("Please talk to us.")
    }

    Flow {
        id: ways

        readonly property alias count: repeater.count

        visible: root.part.asked > 0 && !root.brief
        width: parent.width
        anchors.bottom: parent.bottom
        spacing: Theme.apart

        Repeater {
            id: repeater

            model: root.part.waysOut

            FilterChip {
                required property string ask
                required property string value
                required property string without

                switches: false
                symbol: "ui/close"
                text: without
                width: Math.min(wanted, ways.width)
                onClicked: root.part.ask(ask, value)
            }
        }

        FilterChip {
            switches: false
            symbol: "ui/close"
            text: qsTr("Show all")
            width: Math.min(wanted, ways.width)
            onClicked: root.part.clear()
        }
    }
}
