// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// One of the desk's white sheets on the calm ground.
Rectangle {
    color: Theme.paper
    radius: Theme.deskRadius
}
