// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// A language by its own name, written in its own direction.
Press {
    id: root

    required property string tag
    required property string name
    required property string latin
    required property bool rightToLeft
    required property string family
    required property bool chosen
    readonly property string spokenLanguage: tag
    property real most: 16 * Theme.mm
    property bool named: latin !== "" // with the Latin spelling below
    property real floor: Theme.body
    readonly property real edge: Math.min(9 * Theme.mm, 0.05 * width)
    readonly property real aside: Aloud.speaks(tag) ? 18 * Theme.mm : 0
    readonly property color ink: chosen ? Theme.actionText : Theme.action

    text: latin === "" ? name : name + ", " + latin
    fill: chosen ? Theme.action : Theme.pale
    padding: 2 * Theme.mm
    implicitHeight: Math.max(Theme.target, label.need + (named ? below.implicitHeight : 0) + 2 * padding)
    leftPadding: edge + (mirrored ? aside : 0)
    rightPadding: edge + (mirrored ? 0 : aside)
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    SpeakButton {
        what: root
        tag: root.tag
        subject: root.text
        mark: Theme.action
        fill: Theme.paper
        side: 15 * Theme.mm
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.rightMargin: 3 * Theme.mm
        z: 1
    }

    contentItem: Item {
        FitWords {
            id: label

            width: parent.width
            height: root.named ? parent.height - below.height : parent.height
            text: root.name
            color: root.ink
            most: root.most
            floor: root.floor
            font.family: root.family
            font.weight: Font.Bold
            verticalAlignment: root.named ? Text.AlignBottom : Text.AlignVCenter
            Accessible.ignored: true
        }

        Words {
            id: below

            visible: root.named
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(implicitHeight, 0.4 * parent.height)
            lineHeight: 1
            text: root.latin
            color: root.chosen ? Theme.actionText : Theme.muted
            font.pixelSize: Theme.body
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
