// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// Words at the desk's size.
Words {
    font.pixelSize: Theme.deskText
}
