// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// What the fields below it are about.
DeskText {
    color: Theme.muted
    font.pixelSize: Theme.deskSmall
    font.weight: Font.Bold
    topPadding: 4 * Theme.deskScale
}
