// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import kiosk.screens.desk

// Keys for the whole desk: they arrive here unless a button or a field used them.
// KeysPage.qml lists every one.
FocusScope {
    id: root

    required property DeskScreen view
    required property QueueColumn queue
    property string page: "queue"
    property bool referring: false // whether the search for places is in sight

    signal referralWanted(wanted: bool)
    signal pageWanted(page: string)

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
        if (view.office.page === "sign_in")
            return view.keys && sitDown(key);
        if (view.office.page === "closed")
            return isEnter(key) && acted(view.office.openDesk());
        if (page === "today" && key === Qt.Key_Escape && view.today.followUp.open)
            return acted(view.today.followUp.leave());
        if (page === "appointments" && key === Qt.Key_Escape && leftForm())
            return true;
        if (turnPage(key))
            return true;
        if (!view.readable)
            return false;
        if (page === "queue" && key === Qt.Key_Escape)
            return acted(stepBack());
        if (page === "queue" && (view.walkIn.open || view.blocks.open))
            return isEnter(key) ? acted(finishForm()) : view.keys && anywhere(key);
        if (page === "queue")
            return atQueue(key) || view.keys && (anywhere(key) || letter(key));
        return view.keys && (anywhere(key) || page === "today" && today(key));
    }

    function sitDown(key: int): bool {
        return key >= Qt.Key_1 && key <= Qt.Key_9 && view.office.signInAt(key - Qt.Key_1);
    }

    function turnPage(key: int): bool {
        const pages = {
            [Qt.Key_F1]: "keys",
            [Qt.Key_F2]: "queue",
            [Qt.Key_F3]: "appointments",
            [Qt.Key_F4]: "today",
            [Qt.Key_F5]: "notices"
        };
        const wanted = key === Qt.Key_Escape && page !== "queue" ? "queue" : pages[key];
        if (wanted)
            pageWanted(wanted);
        return wanted !== undefined;
    }

    // Step by step: the slip that is looked at, then the form of a meeting.
    function leftForm(): bool {
        const appointments = view.appointments;
        const meetings = appointments.meetings;
        if (meetings.open)
            return acted(meetings.preview.seeing ? meetings.look() : meetings.close());
        return appointments.preview.seeing && acted(appointments.look());
    }

    // Keys that are no letters: they act even where single keys are off.
    function atQueue(key: int): bool {
        if (key === Qt.Key_Down)
            return acted(queue.step(1));
        if (key === Qt.Key_Up)
            return acted(queue.step(-1));
        if (key === Qt.Key_Delete)
            return acted(queue.pickedHasLeft());
        return isEnter(key) && acted(enter());
    }

    function anywhere(key: int): bool {
        switch (key) {
        case Qt.Key_H:
            return acted(view.notices.help());
        case Qt.Key_D:
            return acted(view.notices.printAgain());
        case Qt.Key_M:
            return acted(view.office.sound.toggle());
        case Qt.Key_U:
            return acted(view.deeds.undo());
        }
        return false;
    }

    function letter(key: int): bool {
        switch (key) {
        case Qt.Key_Space:
            return acted(view.queue.callNext());
        case Qt.Key_W:
            return acted(view.visit.callAgain());
        case Qt.Key_X:
            return acted(view.visit.missed());
        case Qt.Key_K:
            return acted(view.visit.park());
        case Qt.Key_L:
            return acted(view.visit.askWhereTo());
        case Qt.Key_1:
            return acted(view.visit.close("informed"));
        case Qt.Key_2:
            return acted(view.visit.close("referred"));
        case Qt.Key_3:
            return acted(view.visit.close("appointment"));
        case Qt.Key_4:
            return acted(view.visit.close("other"));
        case Qt.Key_R:
            return acted(refer());
        case Qt.Key_T:
            return referring && acted(view.referral.places.want("district"));
        case Qt.Key_O:
            return referring && acted(view.referral.places.want("open_now"));
        case Qt.Key_S:
            return referring && acted(view.referral.places.want("language"));
        case Qt.Key_P:
            return acted(view.slip.state === "failed" ? view.slip.printAgain() : view.slip.print());
        case Qt.Key_V:
            return acted(view.slip.look());
        case Qt.Key_N:
            return acted(view.walkIn.begin());
        case Qt.Key_B:
            return acted(view.blocks.begin());
        case Qt.Key_A:
            return acted(view.blocks.handOutNext());
        }
        return false;
    }

    function today(key: int): bool {
        switch (key) {
        case Qt.Key_O:
            return acted(view.today.countOne());
        case Qt.Key_C:
            return acted(view.today.export());
        case Qt.Key_P:
            return acted(view.today.print());
        case Qt.Key_R:
            return acted(view.today.followUp.begin());
        case Qt.Key_S:
            return acted(view.office.stopNumbers());
        }
        return false;
    }

    function enter() {
        if (view.visit.state === "called")
            view.visit.arrived();
        else
            view.queue.act(view.queue.picked);
    }

    function finishForm() {
        if (view.walkIn.open)
            view.walkIn.give();
        else
            view.blocks.print();
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

    function isEnter(key: int): bool {
        return key === Qt.Key_Return || key === Qt.Key_Enter;
    }

    function acted(deed: var): bool {
        return true;
    }
}
