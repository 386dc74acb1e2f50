// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// One entry of the list: what, whether it is open, when, where; beside it, what takes it off.
RowLayout {
    id: root

    required property string key
    required property string title
    required property string remark
    required property string now
    required property string when
    required property string place
    required property bool gone
    property bool brief: false // whether it is open now stands for its hours

    signal opened
    signal dropped

    spacing: 4 * Theme.mm

    Press {
        id: card

        text: [root.title, told.text, root.now, root.when, root.place].filter(part => part !== "").join(", ")
        fill: Theme.ground
        enabled: !root.gone
        padding: 4 * Theme.mm
        leftPadding: 6 * Theme.mm + (mirrored ? Aloud.room : 0)
        rightPadding: 6 * Theme.mm + (mirrored ? 0 : Aloud.room)
        implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * padding)
        onClicked: root.opened()
        Layout.fillWidth: true
        Layout.fillHeight: true

        SpeakButton {
            what: card
            subject: root.title
            fill: Theme.paper
            side: 15 * Theme.mm
            anchors.right: parent.right
            anchors.rightMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            z: 1
        }

        contentItem: Item {
            Column {
                id: words

                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0.5 * Theme.mm

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: root.title
                    color: root.gone ? Theme.muted : Theme.action
                    font.pixelSize: root.brief || Theme.scale > 1 ? Theme.body : Theme.large
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Words {
                    id: told

                    width: parent.width
                    visible: text !== ""
                    text: root.gone ? qsTr("This entry is no longer there.", "A new directory came while the list was made.") : root.remark
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Repeater {
                    model: [root.now, root.brief && root.now !== "" ? "" : root.when, root.place].filter(part => part !== "")

                    Words {
                        required property string modelData

                        width: parent ? parent.width : 0
                        text: modelData
                        color: Theme.muted
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    BigButton {
        text: qsTr("Take off: %1").arg(root.title)
        symbol: "ui/close"
        bare: true
        onClicked: root.dropped()
        Layout.preferredWidth: Theme.button
        Layout.fillWidth: false
    }
}
