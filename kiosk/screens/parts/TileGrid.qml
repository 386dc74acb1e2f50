// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Equal tiles that fill their place; words never get less room than they need, so larger letters
// make fewer columns, and more leaves. The delegate is a Tile that asks this grid for its sizes.
Leaves {
    id: root

    property int most: 2 // columns
    property int spare: 0 // cells left empty at the end of a single leaf
    property real letters: 13 * Theme.mm
    property real signLimit: 56 * Theme.mm
    readonly property real side: 6 * Theme.mm
    readonly property var plan: Ruler.arrange(cells.filter(cell => cell instanceof Tile).map(tile => tile.text), {
        width: width,
        height: height,
        columns: most,
        gap: gap,
        pager: pagerHeight,
        side: side,
        apart: 4 * Theme.mm,
        most: Math.max(letters, Theme.large),
        tallest: tallest,
        signLimit: signLimit,
        spare: spare,
        footed: footed
    })

    tallest: 90 * Theme.mm
    single: plan.leaves === 1
    columns: plan.columns
    rows: plan.rows
    cellHeight: Math.floor(plan.high)
}
