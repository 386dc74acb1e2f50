// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Text that is read aloud too: plain Text is absent from the accessibility tree.
Text {
    color: Theme.text
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.leading
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
