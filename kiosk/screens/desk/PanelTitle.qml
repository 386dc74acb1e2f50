// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// What a sheet is about.
Words {
    font.pixelSize: Theme.deskTitle
    font.weight: Font.Bold
    Accessible.role: Accessible.Heading
}
