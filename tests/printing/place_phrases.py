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
        "A contact for you": "Ein Kontakt für Sie",
        "Please call: they tell you the address.": "Die Adresse erfahren Sie am Telefon.",
        "Please ask us how to get there.": "Fragen Sie uns nach dem Weg.",
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
        "A contact for you": "جهة اتصال لكم",
        "Please call: they tell you the address.": "اتصلوا من فضلكم: يخبرونكم بالعنوان.",
        "Please ask us how to get there.": "اسألونا عن الطريق.",
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
