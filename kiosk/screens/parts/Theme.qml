// SPDX-License-Identifier: EUPL-1.2
// Colours are KERN-UX primitives (EUPL-1.2): step 700 on step 050 is at least 7:1 in every hue.
pragma Singleton

import QtQuick

QtObject {
    // Pixels per millimetre of the screen this window fills; every size follows from it.
    property real mm: 3.2
    // A visitor may ask for larger letters; where they do not fit they shrink, never below least.
    property real scale: 1
    property color action: "#2044AA"

    readonly property color paper: "#FFFFFF"
    readonly property color ground: "#F3F4F7"
    readonly property color text: "#131525"
    readonly property color muted: "#454B6B"
    readonly property color quiet: "#5B6185" // what cannot be touched now; 4.9:1 on ground
    readonly property color actionText: "#FFFFFF"
    readonly property color pale: "#E5EBF7"
    readonly property color border: "#A9AEC6"
    readonly property color control: "#6E7597" // edges of what can be touched: 4.5:1
    readonly property color hairline: "#DFE1EA"
    readonly property color focus: "#454B6B"
    readonly property color night: "#131525"
    readonly property color nightText: "#FFFFFF"
    readonly property color nightMuted: "#C0C3D5"
    readonly property color nightWarning: "#FFB53A"

    readonly property var grounds: ({
        "violet": "#F2E6F9",
        "lightblue": "#C0F3FF",
        "green": "#DFEFE1",
        "orange": "#FFE7B6",
        "turquois": "#CDF2E4",
        "yellow": "#FFFBC1",
        "darkblue": "#E5EBF7",
        "limette": "#D8F581",
        "red": "#FEE4E0",
        "neutral": "#F3F4F7"
    })
    readonly property var marks: ({
        "violet": "#7E01A8",
        "lightblue": "#00536E",
        "green": "#005916",
        "orange": "#734000",
        "turquois": "#005741",
        "yellow": "#5E4A00",
        "darkblue": "#2044AA",
        "limette": "#425300",
        "red": "#9E0000",
        "neutral": "#30344F"
    })

    // Sizes of the touchscreen: capitals of the body are 6.1 mm high (0.714 of its size).
    readonly property real small: 6.6 * mm
    readonly property real least: 8.6 * mm
    readonly property real body: least * scale
    readonly property real large: 11 * mm * scale
    readonly property real title: 16 * mm * scale
    readonly property real target: 20 * mm
    readonly property real gap: 6 * mm
    readonly property real margin: 14 * mm
    readonly property real radius: 6 * mm

    readonly property color deskAlarm: "#C31C13"
    readonly property color deskTonalOver: "#D8E1F4"
    readonly property color deskFaint: "#6E7597"

    // Sizes of the desk's screen: 1 on a window of 1600 by 1000.
    property real deskScale: 1
    readonly property real deskSmall: Math.max(14, 15.5 * deskScale)
    readonly property real deskChip: Math.max(14, 16.5 * deskScale)
    readonly property real deskText: 18 * deskScale
    readonly property real deskTitle: 25 * deskScale
    readonly property real deskRow: Math.max(44, 52 * deskScale)
    readonly property real deskGap: 16 * deskScale
    readonly property real deskRadius: 10 * deskScale

    readonly property int quick: 80
    readonly property int calm: 220

    function groundOf(hue: string): color {
        return grounds[hue];
    }

    function markOf(hue: string): color {
        return marks[hue];
    }
}
