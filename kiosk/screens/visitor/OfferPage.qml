// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
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

    Scroller {
        width: parent.width
        height: parent.height - strip.height - root.gap
        spacing: root.tight ? 4 * Theme.mm : 6 * Theme.mm

        Words {
            width: parent.width
            text: root.part.words
            font.pixelSize: root.tight ? Theme.body : Theme.large
        }

        Repeater {
            model: root.part.matching

            OpportunityCard {
                width: parent ? parent.width : 0
                hue: root.part.hue
            }
        }
    }

    TalkStrip {
        id: strip

        anchors.bottom: parent.bottom
        width: parent.width
        onTaken: root.part.takeNumber()
    }
}
