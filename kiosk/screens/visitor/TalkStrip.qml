// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// Reading here is no queueing: nobody shall wait for a call that cannot come.
Rectangle {
    id: root

    signal taken

    property bool stacked: false // the words above the button
    property bool brief: false // the button alone: it says it all

    // Its height beside a pager, before that width is known to be its own.
    function wanted(width: real): real {
        return Theme.scale > 1 ? high(Ruler.lines(Ruler.words(button.text), (width - 30 * Theme.mm) / Theme.body)) : sharing(width);
    }

    // Its height where words and button share a width.
    function sharing(width: real): real {
        const half = (width - 12 * Theme.mm) / 2;
        return high(Math.max(Ruler.lines(Ruler.words(words.text), half / Theme.body),
            Ruler.lines(Ruler.words(button.text), (half - 24 * Theme.mm) / Theme.body)));
    }

    function high(lines: int): real {
        return Math.max(Theme.button, lines * Ruler.line * Theme.body + 10 * Theme.mm);
    }

    implicitHeight: brief ? button.implicitHeight : sharing(width)
    radius: Theme.radius
    color: brief ? "transparent" : Theme.pale
    border.color: Theme.hairline
    border.width: Theme.contrast && !brief ? Theme.edge : 0

    GridLayout {
        anchors.fill: parent
        anchors.margins: root.brief ? 0 : 2 * Theme.mm
        anchors.leftMargin: root.brief ? 0 : root.stacked ? 2 * Theme.mm : 6 * Theme.mm
        columns: root.stacked || root.brief ? 1 : 2
        columnSpacing: 4 * Theme.mm
        rowSpacing: 1 * Theme.mm

        FitWords {
            id: words

            visible: !root.brief
            text: qsTr("You have no number yet")
            color: Theme.action
            most: Theme.body
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
        }

        BigButton {
            id: button

            text: qsTr("Take a number")
            symbol: "ui/confirmation_number"
            primary: true
            leftPadding: 4 * Theme.mm
            tall: Theme.target
            onClicked: root.taken()
            Layout.fillWidth: true
            Layout.fillHeight: root.brief
            Layout.preferredWidth: 1
        }
    }
}
