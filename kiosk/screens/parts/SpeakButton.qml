// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Reads something aloud; only there where its language has a voice, nothing pretends.
Press {
    id: root

    required property Item what
    readonly property bool unread: true // by itself: it is not part of the page
    property string tag: "" // the language of what is read, where it is not the window's
    property string subject: ""
    property real side: Math.max(20 * Theme.mm, Theme.target)
    property color mark: Theme.action

    focusPolicy: subject === "" ? Qt.StrongFocus : Qt.NoFocus // the page's own reads them all
    visible: Aloud.speaks(tag)
    width: side
    height: side
    corner: side / 2
    fill: Theme.pale
    text: subject === "" ? qsTr("Read aloud") : qsTr("Read aloud: %1").arg(subject)
    onClicked: Aloud.asked(what)

    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            symbol: "ui/volume_up"
            tint: root.mark
            side: 0.55 * root.side
        }
    }
}
