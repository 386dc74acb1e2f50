// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.desk

// Single keys for the whole desk: they arrive here unless a button or a field used them.
FocusScope {
    id: root

    required property DeskScreen view
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
        view.deeds.undo();
        return true;
    }

    function single(key: int): bool {
        if (view.office.page === "closed" && isEnter(key))
            view.office.openDesk();
        else if (view.office.page !== "open" || !view.readable)
            return false;
        else if (page !== "queue")
            return view.keys && anywhere(key);
        else if (key === Qt.Key_Escape)
            stepBack();
        else if (view.walkIn.open)
            return isEnter(key) ? give() : false;
        else if (view.blocks.open)
            return isEnter(key) ? printBlock() : false;
        else if (key === Qt.Key_Down)
            queue.step(1);
        else if (key === Qt.Key_Up)
            queue.step(-1);
        else if (isEnter(key))
            enter();
        else
            return view.keys && (anywhere(key) || letter(key));
        return true;
    }

    function anywhere(key: int): bool {
        if (key === Qt.Key_H)
            view.notices.help();
        else if (key === Qt.Key_U)
            view.deeds.undo();
        else
            return false;
        return true;
    }

    function letter(key: int): bool {
        switch (key) {
        case Qt.Key_Space:
            view.queue.callNext();
            return true;
        case Qt.Key_Delete:
            queue.pickedHasLeft();
            return true;
        case Qt.Key_W:
            view.visit.callAgain();
            return true;
        case Qt.Key_X:
            view.visit.missed();
            return true;
        case Qt.Key_K:
            view.visit.park();
            return true;
        case Qt.Key_L:
            view.visit.askWhereTo();
            return true;
        case Qt.Key_1:
            view.visit.close("informed");
            return true;
        case Qt.Key_2:
            view.visit.close("referred");
            return true;
        case Qt.Key_3:
            view.visit.close("appointment");
            return true;
        case Qt.Key_4:
            view.visit.close("other");
            return true;
        case Qt.Key_R:
            refer();
            return true;
        case Qt.Key_P:
            view.slip.print();
            return true;
        case Qt.Key_V:
            view.slip.look();
            return true;
        case Qt.Key_N:
            view.walkIn.begin();
            return true;
        case Qt.Key_B:
            view.blocks.begin();
            return true;
        case Qt.Key_A:
            view.blocks.handOutNext();
            return true;
        }
        return false;
    }

    function enter() {
        if (view.visit.state === "called")
            view.visit.arrived();
        else
            view.queue.act(view.queue.picked);
    }

    function stepBack() {
        if (view.walkIn.open)
            view.walkIn.cancel();
        else if (view.blocks.open)
            view.blocks.cancel();
        else if (view.visit.forwarding)
            view.visit.askWhereTo();
        else if (view.slip.seeing)
            view.slip.look();
        else if (view.queue.picked !== "")
            view.queue.pick("");
        else
            referralWanted(false);
    }

    function give(): bool {
        view.walkIn.give();
        return true;
    }

    function printBlock(): bool {
        view.blocks.print();
        return true;
    }

    function isEnter(key: int): bool {
        return key === Qt.Key_Return || key === Qt.Key_Enter;
    }
}
