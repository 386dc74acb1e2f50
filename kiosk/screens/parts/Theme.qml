// SPDX-License-Identifier: EUPL-1.2
// Colours are KERN-UX primitives (EUPL-1.2): step 700 on step 050 is at least 7:1 in every hue.
pragma Singleton

import QtQuick

QtObject {
    // Pixels per millimetre of the screen this window fills; every size follows from it.
    property real mm: 3.2
    // What a visitor may ask for: letters of 1, 1.5 or 2; more contrast; larger targets; calm.
    property real scale: 1
    property bool contrast: false
    property bool largeTargets: false
    property bool calmed: false
    property color brand: "#2044AA"
    property real reach: 1e6 // how much of a page, from below, may hold what is touched

    // The contrast palette: black ground, white and yellow marks, edges around all that is touched.
    readonly property color action: contrast ? "#FFE12F" : brand
    readonly property color actionText: contrast ? "#000000" : "#FFFFFF"
    readonly property color paper: contrast ? "#000000" : "#FFFFFF"
    readonly property color ground: contrast ? "#000000" : "#F3F4F7"
    readonly property color text: contrast ? "#FFFFFF" : "#131525"
    readonly property color muted: contrast ? "#FFFFFF" : "#454B6B"
    readonly property color quiet: contrast ? "#A9AEC6" : "#5B6185" // what cannot be touched now; 4.9:1 on ground
    readonly property color pale: contrast ? "#000000" : "#E5EBF7"
    readonly property color border: contrast ? "#C0C3D5" : "#A9AEC6"
    readonly property color control: contrast ? "#FFFFFF" : "#6E7597" // edges of what can be touched: 4.5:1
    readonly property color hairline: contrast ? "#8E93B1" : "#DFE1EA"
    readonly property color focus: contrast ? "#4CD2FE" : "#454B6B"
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

    readonly property var brightMarks: ({
        "violet": "#DBB6EF",
        "lightblue": "#4CD2FE",
        "green": "#9FCFA5",
        "orange": "#FFB53A",
        "turquois": "#6CD6B5",
        "yellow": "#E9C00D",
        "darkblue": "#B2C4E9",
        "limette": "#AFD116",
        "red": "#FBB1A5",
        "neutral": "#FFFFFF"
    })

    // Sizes of the touchscreen. Capitals are 0.714 of a letter's size: those of the body are
    // 6.1 mm high, times what the visitor asked for; labels grow where there is room, and nothing
    // is ever smaller than least.
    readonly property real least: Math.ceil(6.1 / 0.714 * mm)
    readonly property real body: Math.ceil(6.1 / 0.714 * mm * scale)
    readonly property real label: Math.min(body, 1.5 * least)
    readonly property real large: body + 2.4 * mm
    readonly property real title: body + 7.4 * mm
    readonly property real leading: 0.94 // lines stand a little closer than the fonts say
    readonly property real target: (largeTargets ? 30 : 20) * mm
    readonly property real button: Math.max(target + 4 * mm, 1.6 * body)
    readonly property real apart: Math.ceil(3.2 * mm) // of targets, at least
    readonly property real gap: 6 * mm
    readonly property real margin: 14 * mm
    readonly property real radius: 6 * mm
    readonly property real edge: Math.max(2, (contrast ? 1 : 0.6) * mm)

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

    readonly property int quick: calmed ? 0 : 80
    readonly property int calm: calmed ? 0 : 220

    function groundOf(hue: string): color {
        return contrast ? "#000000" : grounds[hue];
    }

    function markOf(hue: string): color {
        return contrast ? brightMarks[hue] : marks[hue];
    }

    // Colour that only adorns gives way to calm; that of a ticket or of trouble stays.
    function adorning(hue: string): string {
        return calmed ? "neutral" : hue;
    }
}
