// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.parts

// What is typed. No text field of the toolkit: nothing is selected, copied, undone or remembered.
Rectangle {
    id: root

    required property string typed
    required property bool rightToLeft
    required property string question
    property real size: Theme.body
    readonly property bool empty: typed === ""
    readonly property bool backwards: empty ? Application.layoutDirection === Qt.RightToLeft : rightToLeft

    radius: Theme.radius
    color: Theme.paper
    border.color: activeFocus ? Theme.action : Theme.control
    border.width: (activeFocus ? 1 : 0.5) * Theme.mm
    activeFocusOnTab: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    // Keys write, not a touch: where there is no room for a target it need not be one.
    Accessible.role: height < Theme.target ? Accessible.StaticText : Accessible.EditableText
    Accessible.name: empty ? question : typed
    Accessible.focusable: true

    Pictogram {
        id: sign

        x: root.backwards ? parent.width - width - 4 * Theme.mm : 4 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        symbol: "ui/search"
        tint: Theme.action
        side: 11 * Theme.mm
    }

    // The end of a long text is what is being typed.
    Item {
        id: place

        x: root.backwards ? 4 * Theme.mm : sign.x + sign.width + 3 * Theme.mm
        width: parent.width - sign.width - 11 * Theme.mm
        height: parent.height
        clip: true

        Words {
            id: words

            readonly property real over: width - place.width + cursor.width + Theme.mm

            visible: !root.empty
            x: root.backwards ? place.width - width + Math.max(0, over) : Math.min(0, -over)
            anchors.verticalCenter: parent.verticalCenter
            text: root.typed
            font.pixelSize: root.size
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            lineHeight: 1
            Accessible.ignored: true
        }

        FitWords {
            visible: root.empty
            anchors.fill: parent
            text: qsTr("Type here")
            color: Theme.muted
            most: root.size
            floor: Math.min(root.size, Theme.least)
            horizontalAlignment: root.backwards ? Text.AlignRight : Text.AlignLeft
            Accessible.ignored: true
        }

        Rectangle {
            id: cursor

            visible: !root.empty
            x: root.backwards ? words.x - width - 0.5 * Theme.mm : words.x + words.width + 0.5 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            width: 0.8 * Theme.mm
            height: 1.2 * root.size
            color: Theme.action
        }
    }
}
