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
    readonly property EasePart ease: view.frame.ease
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
        value: root.ease.letters / 100
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.ease.contrast
    }

    Binding {
        target: Theme
        property: "largeTargets"
        value: root.ease.largeTargets
    }

    Binding {
        target: Theme
        property: "calmed"
        value: root.ease.calm
    }

    Binding {
        target: Theme
        property: "reach"
        value: root.ease.low ? root.view.frame.reach(root.height / Theme.mm) * Theme.mm - bar.height : 1e6
    }

    Binding {
        target: Theme
        property: "brand"
        value: root.view.frame.brandColour
    }

    Binding {
        target: Aloud
        property: "voiced"
        value: root.view.reader.voiced
    }

    Binding {
        target: Aloud
        property: "language"
        value: root.view.reader.language
    }

    Connections {
        target: Aloud

        function onAsked(what: Item): void {
            root.view.reader.read(what);
        }
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
            list: root.view.find.myList
            onAsked: root.view.open("about")
        }

        Pages {
            id: pages

            objectName: "pages"

            view: root.view
            width: parent.width
            height: bar.y - strip.height
            y: strip.height
            focus: true
        }

        BottomBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            height: root.wide ? Theme.target + (Theme.scale > 1 && !root.tight ? 14 : 10) * Theme.mm
                              : Theme.target + (Theme.scale > 1 ? 38 : 28) * Theme.mm
            beside: root.wide
            view: root.view
        }

        // Over all but the bar: help and ease stay where they are.
        AreYouThere {
            width: parent.width
            height: bar.y
            frame: root.view.frame
        }
    }

    Item {
        anchors.fill: parent
        z: 1

        PointHandler {
            onActiveChanged: {
                root.view.frame.stay();
                if (active)
                    root.view.reader.hush();
            }
        }

        // What is being read is seen too.
        Rectangle {
            readonly property real apart: 1.5 * Theme.mm

            visible: root.view.reader.reading
            x: root.view.reader.place.x - apart
            y: root.view.reader.place.y - apart
            width: root.view.reader.place.width + 2 * apart
            height: root.view.reader.place.height + 2 * apart
            radius: Theme.radius + apart
            color: "transparent"
            border.color: Theme.focus
            border.width: Math.max(3, Theme.mm)
        }
    }

    Connections {
        target: root.view

        function onForgotten(): void {
            pages.forceActiveFocus();
        }
    }
}
