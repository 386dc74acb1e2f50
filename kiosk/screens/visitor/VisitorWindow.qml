// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import kiosk.screens.parts
import kiosk.screens.visitor

// The visitor's screen: strip, page, bar; the page alone changes.
Window {
    id: root

    required property VisitorScreen view
    readonly property bool wide: width > height
    readonly property bool tight: height < 260 * Theme.mm

    width: 1080
    height: 1920
    visible: true
    color: Theme.paper
    title: root.view.frame.siteName

    Binding {
        target: Theme
        property: "mm"
        value: root.view.frame.pixelsPerMm(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "scale"
        value: root.view.frame.large ? 1.25 : 1
    }

    Binding {
        target: Theme
        property: "action"
        value: root.view.frame.brandColour
    }

    FocusScope {
        id: face

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        TopStrip {
            id: strip

            width: parent.width
            height: root.tight ? 16 * Theme.mm : 26 * Theme.mm
            frame: root.view.frame
        }

        Pages {
            id: pages

            objectName: "pages"

            // Brought down, a page takes the lower part of a tall screen, within reach from a seat.
            readonly property real room: bar.y - strip.height
            readonly property real reach: 320 * Theme.mm

            view: root.view
            width: parent.width
            height: root.view.frame.low ? Math.min(room, reach) : room
            y: bar.y - height
            focus: true
        }

        BottomBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            height: root.wide ? 28 * Theme.mm : 46 * Theme.mm
            beside: root.wide
            view: root.view
        }

        AreYouThere {
            anchors.fill: parent
            frame: root.view.frame
        }
    }

    Item {
        anchors.fill: parent
        z: 1

        PointHandler {
            onActiveChanged: root.view.frame.stay()
        }
    }

    Connections {
        target: root.view

        function onForgotten(): void {
            pages.forceActiveFocus();
        }
    }
}
