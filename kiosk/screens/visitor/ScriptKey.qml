// SPDX-License-Identifier: EUPL-1.2
import kiosk.screens.parts

// Shows the keys of another script, told by some of its letters.
LetterKey {
    required property string script

    size: Math.max(Theme.least, Math.min(Theme.body, 0.42 * width, 0.6 * height))
    fill: Theme.pale
}
