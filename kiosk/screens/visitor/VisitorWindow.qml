// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import kiosk.screens.parts
import kiosk.screens.visitor

// The visitor's screen: strip, page, bar; the page alone changes.
Window {
    id: root

    required property VisitorScreen screen
    readonly property bool wide: width > height
    readonly property bool tight: height < 260 * Theme.mm

    width: 1080
    height: 1920
    visible: true
    color: Theme.paper
    title: root.screen.frame.siteName

    Binding {
        target: Theme
        property: "mm"
        value: root.screen.frame.pixelsPerMm(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "scale"
        value: root.screen.frame.large ? 1.25 : 1
    }

    Binding {
        target: Theme
        property: "action"
        value: root.screen.frame.brandColour
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
            frame: root.screen.frame
        }

        Pages {
            id: pages

            objectName: "pages"

            // Brought down, a page takes the lower part of a tall screen, within reach from a seat.
            readonly property real room: bar.y - strip.height
            readonly property real reach: 320 * Theme.mm

            screen: root.screen
            width: parent.width
            height: root.screen.frame.low ? Math.min(room, reach) : room
            y: bar.y - height
            focus: true
        }

        BottomBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            height: root.wide ? 28 * Theme.mm : 46 * Theme.mm
            beside: root.wide
            screen: root.screen
        }

        AreYouThere {
            anchors.fill: parent
            frame: root.screen.frame
        }
    }

    Item {
        anchors.fill: parent
        z: 1

        PointHandler {
            onActiveChanged: root.screen.frame.stay()
        }
    }

    Connections {
        target: root.screen

        function onForgotten(): void {
            pages.forceActiveFocus();
        }
    }
}
