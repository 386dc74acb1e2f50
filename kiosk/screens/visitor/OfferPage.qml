// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts
import kiosk.screens.visitor

// What the site says to an offer, and who waits for one.
VisitorPage {
    id: root

    required property VisitorScreen view
    readonly property OffersPart part: view.offers

    title: part.title
    symbol: part.symbol
    hue: part.hue

    spread: true

    Scroller {
        width: parent.width
        height: root.cramped ? parent.height : parent.height - strip.height - root.gap
        spacing: root.tight ? 4 * Theme.mm : 6 * Theme.mm

        Words {
            text: root.part.words
            font.pixelSize: root.tight ? Theme.body : Theme.large
            Layout.fillWidth: true
        }

        Repeater {
            model: root.part.matching

            OpportunityCard {
                hue: root.part.hue
                Layout.fillWidth: true
            }
        }

        TalkStrip {
            visible: root.cramped
            onTaken: root.part.takeNumber()
            Layout.fillWidth: true
        }
    }

    TalkStrip {
        id: strip

        visible: !root.cramped
        anchors.bottom: parent.bottom
        width: parent.width
        onTaken: root.part.takeNumber()
    }
}
