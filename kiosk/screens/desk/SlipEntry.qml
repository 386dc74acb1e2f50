// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import kiosk.screens.parts
import kiosk.screens.desk

// A slip that opens: what became of it is one touch more.
ColumnLayout {
    id: root

    required property FollowUpPanel panel
    required property string key
    required property string code
    required property string when
    required property string place
    required property string became
    required property string symbol
    required property string hue
    property bool able: true
    readonly property bool asked: panel.asked === key
    property bool byCode: false // it has the focus because its code was typed

    spacing: 8 * Theme.deskScale

    function take(reason: int) {
        line.forceActiveFocus(reason);
    }

    function takeByCode() {
        take(Qt.TabFocusReason);
        byCode = true;
    }

    SlipLine {
        id: line

        key: root.key
        code: root.code
        when: root.when
        place: root.place
        became: root.became
        symbol: root.symbol
        hue: root.hue
        asked: root.asked
        enterPresses: !root.byCode // after the last character, habit or a scanner sends one more
        Layout.fillWidth: true
        onActiveFocusChanged: root.byCode = false
        onClicked: {
            root.byCode = false;
            root.take(visualFocus ? Qt.TabFocusReason : Qt.MouseFocusReason);
            root.panel.ask(key);
        }
    }

    Ticks {
        visible: root.asked
        enabled: root.able
        label: qsTr("What became of it?", "of a slip. German: Was wurde daraus?")
        rows: root.panel.news
        Layout.fillWidth: true
        Layout.leftMargin: 14 * Theme.deskScale
        Layout.bottomMargin: 6 * Theme.deskScale
        onToggled: key => {
            const byKey = (Window.activeFocusItem as Press)?.visualFocus ?? false;
            root.take(byKey ? Qt.TabFocusReason : Qt.MouseFocusReason);
            root.panel.say(key);
        }
    }
}
