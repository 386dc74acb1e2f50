# SPDX-License-Identifier: EUPL-1.2

"""Words about places and meetings, for the slips under test."""

from __future__ import annotations

PLACES: dict[str, dict[str, str | tuple[str, ...]]] = {
    "de": {
        "{weekday} {day}/{month}": "{weekday} {day}.{month}.",
        "Different on these days:": "Anders an diesen Tagen:",
        "Open in the next days:": "Offen in den nächsten Tagen:",
        "Closed for some time.": "Für einige Zeit geschlossen.",
        "closed": "geschlossen",
        "please ask": "bitte nachfragen",
        "You are signed up": "Sie sind angemeldet",
        "For %n people": ("Für %n Person", "Für %n Personen"),
        "You cannot come? Please tell us this code:": (
            "Sie können nicht kommen? Bitte nennen Sie uns diesen Code:"
        ),
    },
    "ar": {
        "Different on these days:": "مواعيد مختلفة في هذه الأيام:",
        "Open in the next days:": "مفتوح في الأيام القادمة:",
        "Closed for some time.": "مغلق لبعض الوقت.",
        "closed": "مغلق",
        "please ask": "اسألوا من فضلكم",
        "You are signed up": "تم تسجيلكم",
        "For %n people": (
            "لا أحد",
            "لشخص واحد",
            "لشخصين",
            "لـ %n أشخاص",
            "لـ %n شخصًا",
            "لـ %n شخص",
        ),
        "You cannot come? Please tell us this code:": "لا تستطيعون الحضور؟ اذكروا لنا هذا الرمز:",
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
