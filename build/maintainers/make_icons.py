# SPDX-License-Identifier: EUPL-1.2
"""Copy the pictograms in use into resources/icons, for maintainers.

    npm install --prefix DIR @material-symbols/svg-500
    python build/maintainers/make_icons.py DIR

Files are taken as they are: one black shape each, coloured when shown. To add a pictogram, add its
name here. A ticket's pictogram must be a thing everybody can name and must not hint at a topic,
a language, a priority or a part of somebody's journey: no boats, houses, keys, flags, animals.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path
from typing import Final

ICONS: Final = Path(__file__).parents[2] / "resources" / "icons"
UI: Final = """
    accessibility_new accessible account_balance_wallet add apartment arrow_back arrow_downward
    arrow_forward arrow_upward backspace badge bar_chart bed block calendar_month call campaign
    chair check chevron_left chevron_right child_care close cloud_off confirmation_number
    content_cut contrast corporate_fare date_range directions directions_walk diversity_3 done_all
    door_open download draft edit elderly emergency error euro event event_busy family_restroom
    filter_none flag format_size forum forward front_hand group groups handshake hearing help
    history home home_pin hourglass hourglass_empty hourglass_top info interpreter_mode keyboard
    keyboard_arrow_down keyboard_arrow_up keyboard_return language license lightbulb list_alt
    local_cafe local_fire_department local_police location_on lock login logout mail map
    mark_email_unread meeting_room menu_book more_horiz near_me notifications_active open_in_full
    palette pause person person_add person_off phone_in_talk photo_camera play_arrow playlist_add
    playlist_add_check power_settings_new print print_disabled priority_high psychology public
    qr_code_2 question_mark real_estate_agent receipt_long record_voice_over redeem redo remove
    restart_alt schedule school science search self_improvement settings shield sign_language
    space_bar star stethoscope support_agent sync task_alt text_decrease text_increase timer today
    touch_app toys translate tune undo vertical_align_bottom videocam visibility visibility_off
    volume_off volume_up volunteer_activism warning wc wifi wifi_off woman work
"""
TOPICS: Final = {
    "children_youth_family": "family_restroom",
    "education_qualification": "school",
    "economy_employment": "work",
    "culture": "palette",
    "sport_health": "stethoscope",
    "senior_citizens": "elderly",
    "housing": "home",
    "civic_involvement": "handshake",
    "papers": "badge",
    "money": "payments",
    "letter": "mail",
    "unsure": "question_mark",
}
TICKETS: Final = {
    "umbrella": "umbrella",
    "flower": "local_florist",
    "bicycle": "pedal_bike",
    "cup": "local_cafe",
    "sun": "sunny",
    "book": "menu_book",
    "scissors": "content_cut",
    "apple": "nutrition",
    "bus": "directions_bus",
    "tree": "park",
    "glasses": "eyeglasses",
    "shirt": "apparel",
    "lamp": "floor_lamp",
    "ball": "sports_soccer",
    "tractor": "agriculture",
    "cloud": "cloud",
}
SETS: Final = {"ui": {name: name for name in UI.split()}, "topic": TOPICS, "ticket": TICKETS}
HEAD: Final = """\
# Pictograms

Material Symbols, rounded, filled, weight 500, unchanged. Licence: Apache-2.0, see LICENSE.
From `@material-symbols/svg-500` {version} (npm), by `build/maintainers/make_icons.py`,
which also writes this page.

| file | upstream name |
|---|---|
"""


def main() -> None:
    """Copy every pictogram, drop those no longer listed, and write SOURCES.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("npm", type=Path, help="folder the npm package was installed in")
    package = parser.parse_args().npm / "node_modules/@material-symbols/svg-500"
    sources = [(set_name, *pair) for set_name, names in SETS.items() for pair in names.items()]
    absent = [s for *_, s in sources if not (package / f"rounded/{s}-fill.svg").exists()]
    if absent:
        raise SystemExit(f"upstream has no {', '.join(absent)}")
    for old in ICONS.glob("*/*.svg"):
        old.unlink()
    rows: list[str] = []
    for set_name, name, symbol in sources:
        file = ICONS / set_name / f"{name}.svg"
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(package / f"rounded/{symbol}-fill.svg", file)
        rows.append(f"| {set_name}/{name}.svg | {symbol}-fill |\n")
    shutil.copyfile(package / "LICENSE", ICONS / "LICENSE")
    version = (package / "package.json").read_text("utf-8").split('"version": "')[1].split('"')[0]
    (ICONS / "SOURCES.md").write_text(HEAD.format(version=version) + "".join(rows), "utf-8")
    print(f"{len(rows)} pictograms")


if __name__ == "__main__":
    main()
