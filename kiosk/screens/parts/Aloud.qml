// SPDX-License-Identifier: EUPL-1.2
// Who can be read aloud here, and who asks to be; the window answers.
pragma Singleton

import QtQuick

QtObject {
    property list<string> voiced: [] // languages with a voice
    property string language: "" // of the window
    readonly property bool there: speaks("")
    // What the loudspeaker in a tile's corner takes of its width.
    readonly property real room: there ? 18 * Theme.mm : 0

    signal asked(what: Item)

    function speaks(tag: string): bool {
        return voiced.includes(tag || language);
    }
}
