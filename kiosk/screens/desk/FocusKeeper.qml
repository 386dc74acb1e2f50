// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import kiosk.screens.desk

// The keyboard's focus is always to be seen: what has it is scrolled into sight, and where that
// has gone, the next thing has it.
Item {
    id: root

    required property Item scope
    property string page: ""
    property Item home: null // a list, or the page that shows
    property bool entered: false // since the page changed
    readonly property Item holder: Window.activeFocusItem
    readonly property bool lost: !holder || holder === scope || !holder.visible || !holder.enabled || !isReached(holder)

    onHolderChanged: {
        entered = entered || !lost;
        Qt.callLater(reveal);
    }
    onLostChanged: Qt.callLater(find)

    onPageChanged: entered = false

    // By Tab, itself or what it is in: a line that has come up in the place of one that went is not.
    function isReached(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at.activeFocusOnTab)
                return true;
        }
        return false;
    }

    function find() {
        if (!lost || !Window.active)
            return;
        const begin = home && (!entered || !holder || holder === scope) ? home : holder ?? scope;
        const next = begin === home && home.activeFocusOnTab ? home : after(begin);
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    // Something to act on: a pane may have the focus only while it is longer than its place.
    function after(item: Item): Item {
        let next = item;
        for (let steps = 0; steps < 200; ++steps) {
            next = next.nextItemInFocusChain(true);
            if (next.activeFocusOnTab && next.visible && next.enabled && !(next as DeskPane))
                return next;
        }
        return scope;
    }

    function reveal() {
        for (let above = holder?.parent; above; above = above.parent) {
            const pane = above as Flickable;
            if (pane)
                show(pane);
        }
    }

    // With room for the ring around it.
    function show(pane: Flickable) {
        const room = 8;
        const top = holder.mapToItem(pane.contentItem, 0, 0).y - room;
        const bottom = Math.max(top + 2 * room + holder.height - pane.height, pane.originY);
        if (top < pane.contentY || holder.height > pane.height)
            pane.contentY = Math.max(top, pane.originY);
        else if (bottom > pane.contentY)
            pane.contentY = Math.min(bottom, pane.originY + pane.contentHeight - pane.height);
    }
}
