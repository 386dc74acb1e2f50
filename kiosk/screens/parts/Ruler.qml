// SPDX-License-Identifier: EUPL-1.2
// Measures words before they are shown, so that tiles are given the room that their words need.
pragma Singleton

import QtQuick

QtObject {
    id: root

    readonly property FontMetrics bold: FontMetrics {
        font.pixelSize: 100
        font.weight: Font.Bold
    }
    // Height of a line, in parts of a letter's size: Arabic needs more.
    readonly property real line: Application.layoutDirection === Qt.RightToLeft ? 1.5 : 1.32
    readonly property real air: 1.04 // rounding of sizes to whole pixels

    // Widths of the words of a text, in parts of a letter's size.
    function words(text: string): var {
        return text.split(/\s+/).filter(word => word !== "").map(word => root.air * root.bold.advanceWidth(word) / 100);
    }

    // How many lines words of these widths take.
    function lines(widths: var, width: real): int {
        let count = 1, used = 0;
        for (const word of widths) {
            const wanted = used === 0 ? word : used + 0.27 + word;
            if (wanted > width && used > 0) {
                count += 1;
                used = word;
            } else {
                used = wanted;
            }
        }
        return count;
    }

    // How tiles with these words stand in a place: the fewest leaves, then as many columns as are
    // preferred; a pictogram beside the words where that takes fewer leaves than above them.
    function arrange(texts: var, place: var): var {
        const widths = texts.map(text => root.words(text));
        place.line = texts.some(text => /[\u0590-\u08FF]/.test(text)) ? 1.5 : root.line;
        const widest = Math.max(0, ...[].concat(...widths));
        const plans = [];
        for (const beside of [false, true]) {
            for (let columns = place.columns; columns >= 1; columns -= 1)
                plans.push(root.plan(widths, widest, place, columns, beside));
        }
        const best = plans.reduce((one, other) => {
            const by = other.misfit - one.misfit || other.leaves - one.leaves || other.misshaped - one.misshaped;
            return by < 0 ? other : one;
        });
        root.fill(widths, widest, place, best);
        return best;
    }

    function plan(widths: var, widest: real, place: var, columns: int, beside: bool): var {
        const cell = (place.width - (columns - 1) * place.gap) / columns;
        const sign = beside ? Math.max(14 * Theme.mm, 0.9 * Theme.body) : Math.max(12 * Theme.mm, 0.8 * Theme.body);
        const room = cell - 2 * place.side - (beside ? sign + place.apart + Aloud.room : 0);
        const tall = root.tallest(widths, room / Theme.body, place.line) * Theme.body;
        const least = Math.max(Theme.target, place.side + (beside ? Math.max(sign, tall) : sign + place.apart + tall));
        const count = widths.length + place.spare;
        const rowsIn = high => Math.max(1, Math.floor((high + place.gap) / (least + place.gap)));
        const turned = place.height - place.pager - place.gap;
        const whole = place.footed ? turned : place.height;
        const single = count <= columns * rowsIn(whole);
        const rows = single ? Math.max(1, Math.ceil(count / columns)) : rowsIn(turned);
        const free = single ? whole : turned;
        const high = Math.min(place.tallest, (free - (rows - 1) * place.gap) / rows);
        return {
            columns: columns,
            beside: beside,
            rows: rows,
            leaves: single ? 1 : Math.ceil(widths.length / (rows * columns)),
            misfit: Math.max(0, widest * Theme.body - room) + Math.max(0, least - free),
            cell: cell,
            high: high,
            misshaped: beside === cell > 2.2 * high ? 0 : 1,
            sign: sign
        };
    }

    // The largest letters that leave the pictogram its part of the tile; at worst the body's.
    function fill(widths: var, widest: real, place: var, plan: var): void {
        const high = plan.high - place.side;
        for (let size = Math.max(place.most, Theme.body); ; size = Math.max(Theme.body, size - 0.4 * Theme.mm)) {
            const last = size <= Theme.body;
            const wanted = Math.min(place.signLimit, plan.beside ? Math.min(0.7 * high, 0.24 * plan.cell) : Math.min(0.42 * high, 0.5 * plan.cell));
            const sign = last && plan.beside ? plan.sign : Math.max(plan.sign, wanted);
            const room = plan.cell - 2 * place.side - (plan.beside ? sign + place.apart + Aloud.room : 0);
            const tall = root.tallest(widths, room / size, place.line) * size;
            const fits = widest * size <= room && tall + (plan.beside ? 0 : sign + place.apart) <= high;
            if (fits || last) {
                plan.letters = size;
                plan.sign = fits || plan.beside ? sign : Math.max(plan.sign, Math.min(wanted, high - place.apart - tall));
                plan.block = plan.beside ? high : plan.sign + place.apart + tall;
                return;
            }
        }
    }

    function tallest(widths: var, width: real, line: real): real {
        return line * Math.max(1, ...widths.map(words => root.lines(words, width)));
    }
}
