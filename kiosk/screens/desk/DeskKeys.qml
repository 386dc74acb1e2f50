// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.desk

// Single keys for the whole desk: they arrive here unless a button or a field used them.
FocusScope {
    id: root

    required property DeskScreen screen
    required property QueueColumn queue
    property string page: "queue"

    signal referralWanted(wanted: bool)

    function refer() {
        referralWanted(true);
    }

    focus: true

    Keys.onPressed: event => {
        if (event.isAutoRepeat || event.modifiers & (Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = event.modifiers & Qt.ControlModifier ? control(event.key) : single(event.key);
    }

    function control(key: int): bool {
        if (key !== Qt.Key_Z)
            return false;
        screen.deeds.undo();
        return true;
    }

    function single(key: int): bool {
        if (screen.office.page === "closed" && isEnter(key))
            screen.office.openDesk();
        else if (screen.office.page !== "open" || !screen.readable)
            return false;
        else if (page !== "queue")
            return screen.keys && anywhere(key);
        else if (key === Qt.Key_Escape)
            stepBack();
        else if (screen.walkIn.open)
            return isEnter(key) ? give() : false;
        else if (key === Qt.Key_Down)
            queue.step(1);
        else if (key === Qt.Key_Up)
            queue.step(-1);
        else if (isEnter(key))
            enter();
        else
            return screen.keys && (anywhere(key) || letter(key));
        return true;
    }

    function anywhere(key: int): bool {
        if (key === Qt.Key_H)
            screen.notices.help();
        else if (key === Qt.Key_U)
            screen.deeds.undo();
        else
            return false;
        return true;
    }

    function letter(key: int): bool {
        switch (key) {
        case Qt.Key_Space:
            screen.queue.callNext();
            return true;
        case Qt.Key_Delete:
            queue.chosenHasLeft();
            return true;
        case Qt.Key_W:
            screen.visit.callAgain();
            return true;
        case Qt.Key_X:
            screen.visit.missed();
            return true;
        case Qt.Key_K:
            screen.visit.park();
            return true;
        case Qt.Key_L:
            screen.visit.askWhereTo();
            return true;
        case Qt.Key_1:
            screen.visit.close("informed");
            return true;
        case Qt.Key_2:
            screen.visit.close("referred");
            return true;
        case Qt.Key_3:
            screen.visit.close("appointment");
            return true;
        case Qt.Key_4:
            screen.visit.close("other");
            return true;
        case Qt.Key_R:
            refer();
            return true;
        case Qt.Key_P:
            screen.slip.print();
            return true;
        case Qt.Key_V:
            screen.slip.look();
            return true;
        case Qt.Key_N:
            screen.walkIn.begin();
            return true;
        }
        return false;
    }

    function enter() {
        if (screen.visit.state === "called")
            screen.visit.arrived();
        else
            queue.callChosen();
    }

    function stepBack() {
        if (screen.walkIn.open)
            screen.walkIn.cancel();
        else if (screen.visit.forwarding)
            screen.visit.askWhereTo();
        else if (screen.slip.seeing)
            screen.slip.look();
        else
            referralWanted(false);
    }

    function give(): bool {
        screen.walkIn.give();
        return true;
    }

    function isEnter(key: int): bool {
        return key === Qt.Key_Return || key === Qt.Key_Enter;
    }
}
