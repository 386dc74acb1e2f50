# SPDX-License-Identifier: EUPL-1.2

"""Words about the hours of a place, for the slips under test."""

from __future__ import annotations

PLACES: dict[str, dict[str, str | tuple[str, ...]]] = {
    "de": {
        "{weekday} {day}/{month}": "{weekday} {day}.{month}.",
        "Different on these days:": "Anders an diesen Tagen:",
        "Open in the next days:": "Offen in den nächsten Tagen:",
        "Closed for some time.": "Für einige Zeit geschlossen.",
        "closed": "geschlossen",
        "please ask": "bitte nachfragen",
    },
    "ar": {
        "Different on these days:": "مواعيد مختلفة في هذه الأيام:",
        "Open in the next days:": "مفتوح في الأيام القادمة:",
        "Closed for some time.": "مغلق لبعض الوقت.",
        "closed": "مغلق",
        "please ask": "اسألوا من فضلكم",
    },
    "uk": {
        "{weekday} {day}/{month}": "{weekday} {day}.{month}",
        "Different on these days:": "Інакше в ці дні:",
        "Open in the next days:": "Відчинено найближчими днями:",
        "Closed for some time.": "Тимчасово зачинено.",
        "closed": "зачинено",
        "please ask": "запитайте, будь ласка",
    },
}
