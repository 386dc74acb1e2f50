# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - Ukrainian letters look like Latin ones
"""Words for the slips under test: what the kiosk says in its languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time

from tests.printing.more_phrases import (
    ENGLISH,
    SIMPLE_GERMAN,
    UKRAINIAN,
    arabic_forms,
    ukrainian_forms,
)
from tests.printing.place_phrases import PLACES

GERMAN: dict[str, str | tuple[str, ...]] = {
    "DEMO": "DEMO",
    "Your number": "Ihre Nummer",
    "Your number: %1": "Ihre Nummer: %1",
    "You are next.": "Sie sind als Nächstes dran.",
    "%n number(s) ahead of you.": ("%n Nummer vor Ihnen.", "%n Nummern vor Ihnen."),
    "Waiting time: about %n minute(s).": (
        "Wartezeit: etwa %n Minute.",
        "Wartezeit: etwa %n Minuten.",
    ),
    "Waiting time: %1 to %n minutes.": "Wartezeit: %1 bis %n Minuten.",
    "We call your number and name a desk.": "Wir rufen Ihre Nummer auf und nennen einen Tisch.",
    "Missed your call? Please come to the desk.": (
        "Aufruf verpasst? Bitte kommen Sie zu uns an den Tisch."
    ),
    "Please keep this slip and show it at the desk.": (
        "Bitte behalten Sie diesen Zettel und zeigen Sie ihn am Tisch."
    ),
    "violet": "Violett",
    "light blue": "Hellblau",
    "green": "Grün",
    "orange": "Orange",
    "turquoise": "Türkis",
    "yellow": "Gelb",
    "dark blue": "Dunkelblau",
    "lime green": "Hellgrün",
    "Umbrella": "Regenschirm",
    "Bicycle": "Fahrrad",
    "Your next step": "Ihr nächster Schritt",
    "An address for you": "Eine Adresse für Sie",
    "Advice": "Beratung",
    "Phone: %1": "Telefon: %1",
    "By appointment only: please call first.": "Nur mit Termin: bitte vorher anrufen.",
    "They speak: %1": "Dort spricht man: %1",
    "Your appointment": "Ihr Termin",
    "Our request": "Unsere Bitte",
    "Please bring": "Bitte mitbringen",
    "Please go by %1.": "Bitte gehen Sie bis %1 hin.",
    "No answer by then? Come back to us.": "Bis dahin keine Antwort? Kommen Sie wieder zu uns.",
    "Interpreter needed: %1": "Dolmetschen nötig: %1",
    "You decide whether you go. You may bring someone.": (
        "Sie entscheiden, ob Sie hingehen. Sie dürfen jemanden mitbringen."
    ),
    "Name (by hand, only if you like)": "Name (von Hand, freiwillig)",
    "Please leave this part at the place you visit.": "Diesen Teil bitte bei der Stelle abgeben.",
    "Reply to %1": "Rückmeldung an %1",
    "Code %1": "Code %1",
    "accepted": "angenommen",
    "full": "voll",
    "declined": "abgelehnt",
    "done": "erledigt",
    "Date, stamp": "Datum, Stempel",
    "Please explain this letter": "Bitte diesen Brief erklären",
    "Please help with a form": "Bitte bei einem Formular helfen",
    "Please arrange an interpreter": "Bitte für Dolmetschen sorgen",
    "Passport or identity card": "Pass oder Ausweis",
    "Residence permit": "Aufenthaltstitel",
    "The letter": "Der Brief",
    "This slip": "Dieser Zettel",
    "About: %1": "Thema: %1",
    "The code puts it into your phone's calendar.": "Der Code bringt es in Ihren Kalender.",
    "You cannot come? Please tell us.": "Sie können nicht kommen? Bitte sagen Sie uns Bescheid.",
    "Papers & residence": "Papiere & Aufenthalt",
    "Cancelled: %1": "Fällt aus: %1",
    "My list": "Meine Liste",
    "In another place than usual:": "An einem anderen Ort als sonst:",
    "{hours}": "{hours}\u00a0Uhr",
}

ARABIC: dict[str, str | tuple[str, ...]] = {
    "My list": "قائمتي",
    "Cancelled: %1": "أُلغي: %1",
    "About: %1": "الموضوع: %1",
    "The code puts it into your phone's calendar.": "الرمز يضيف الموعد إلى تقويم هاتفكم.",
    "You cannot come? Please tell us.": "لا تستطيعون الحضور؟ أخبرونا من فضلكم.",
    "Papers & residence": "الأوراق والإقامة",
    "DEMO": "تجريبي",
    "Your number": "رقمكم",
    "You are next.": "دوركم هو التالي.",
    "%n number(s) ahead of you.": (
        "لا أرقام قبلكم.",
        "قبلكم رقم واحد.",
        "قبلكم رقمان.",
        "قبلكم %n أرقام.",
        "قبلكم %n رقمًا.",
        "قبلكم %n رقم.",
    ),
    "Waiting time: about %n minute(s).": (
        "مدة الانتظار: أقل من دقيقة.",
        "مدة الانتظار: حوالي دقيقة.",
        "مدة الانتظار: حوالي دقيقتين.",
        "مدة الانتظار: حوالي %n دقائق.",
        "مدة الانتظار: حوالي %n دقيقة.",
        "مدة الانتظار: حوالي %n دقيقة.",
    ),
    "Waiting time: %1 to %n minutes.": (
        "مدة الانتظار: من %1 إلى %n دقيقة.",
        "مدة الانتظار: من %1 إلى دقيقة واحدة.",
        "مدة الانتظار: من %1 إلى دقيقتين.",
        "مدة الانتظار: من %1 إلى %n دقائق.",
        "مدة الانتظار: من %1 إلى %n دقيقة.",
        "مدة الانتظار: من %1 إلى %n دقيقة.",
    ),
    "We call your number and name a desk.": "ننادي رقمكم ونذكر لكم رقم الطاولة.",
    "Missed your call? Please come to the desk.": "فاتكم النداء؟ تفضلوا إلينا عند الطاولة.",
    "Please keep this slip and show it at the desk.": (
        "احتفظوا بهذه الورقة من فضلكم وأظهروها عند الطاولة."
    ),
    "violet": "بنفسجي",
    "light blue": "أزرق فاتح",
    "green": "أخضر",
    "orange": "برتقالي",
    "turquoise": "فيروزي",
    "yellow": "أصفر",
    "dark blue": "أزرق داكن",
    "lime green": "أخضر فاتح",
    "Umbrella": "مظلة",
    "Bicycle": "دراجة",
    "Your next step": "خطوتكم التالية",
    "An address for you": "عنوان لكم",
    "Advice": "استشارة",
    "Phone: %1": "الهاتف: %1",
    "By appointment only: please call first.": "بموعد فقط: اتصلوا أولًا من فضلكم.",
    "They speak: %1": "يتحدثون هناك: %1",
    "Your appointment": "موعدكم",
    "Our request": "طلبنا",
    "Please bring": "أحضروا معكم من فضلكم",
    "Please go by %1.": "آخر يوم للذهاب: %1.",
    "No answer by then? Come back to us.": "لم يصلكم رد حتى ذلك الحين؟ عودوا إلينا.",
    "Interpreter needed: %1": "يلزم مترجم: %1",
    "You decide whether you go. You may bring someone.": (
        "أنتم تقررون إن كنتم ستذهبون. يمكنكم أن تصطحبوا شخصًا معكم."
    ),
    "Name (by hand, only if you like)": "الاسم (بخط اليد، إن أردتم)",
    "Please leave this part at the place you visit.": "سلّموا هذا الجزء في المكان الذي تزورونه.",
    "Please explain this letter": "نرجو شرح هذه الرسالة",
    "Please help with a form": "نرجو المساعدة في استمارة",
    "Please arrange an interpreter": "نرجو توفير مترجم",
    "Passport or identity card": "جواز السفر أو الهوية",
    "Residence permit": "تصريح الإقامة",
    "The letter": "الرسالة",
    "This slip": "هذه الورقة",
}

_WEEKDAYS = {
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "uk": ("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}
_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_LANGUAGES = {
    "de": {"de": "Deutsch", "ar": "Arabisch", "en": "Englisch", "ti": "Tigrinya"},
    "en": {"de": "German", "ar": "Arabic", "en": "English", "ti": "Tigrinya"},
    "uk": {"de": "німецька", "ar": "арабська", "en": "англійська", "ti": "тигринья"},
    "ar": {"de": "الألمانية", "ar": "العربية", "en": "الإنجليزية", "ti": "التغرينية"},
}

_BETWEEN = {"de": (", ", " und "), "en": (", ", " and "), "uk": (", ", " і "), "ar": (" و", " و")}


def _two_forms(n: int) -> int:
    return 0 if n == 1 else 1


@dataclass(frozen=True, slots=True)
class Words:
    """One language's phrases, from a dictionary."""

    language: str
    right_to_left: bool
    known: dict[str, str | tuple[str, ...]]
    form: Callable[[int], int]

    @property
    def _usual(self) -> str:
        return self.language.partition("-")[0]

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:  # noqa: ARG002
        """The translation, or the English source where there is none."""
        found = self.known.get(text, text)
        if isinstance(found, tuple):
            found = found[self.form(n)]
        return found.replace("%n", str(n)) if n >= 0 else found

    def date(self, day: date) -> str:
        """A date in words."""
        dot = "." if self._usual == "de" else ""
        comma = "،" if self.language == "ar" else ","
        month = _MONTHS[self._usual].split()[day.month - 1]
        return f"{self.weekday(day.weekday())}{comma} {day.day}{dot} {month} {day.year}"

    def time(self, at: time) -> str:
        """A time of day."""
        return f"{at:%H:%M}"

    def weekday(self, number: int) -> str:
        """A weekday's short name."""
        return _WEEKDAYS[self._usual][number]

    def listed(self, names: Iterable[str]) -> str:
        """Names in a row."""
        *most, last = names
        comma, between = _BETWEEN[self._usual]
        return f"{comma.join(most)}{between}{last}" if most else last

    def language_name(self, tag: str) -> str:
        """A language's name in this one."""
        return _LANGUAGES[self._usual][tag]


_SIMPLE = GERMAN | PLACES["de"] | SIMPLE_GERMAN

PHRASES = {
    "de": Words("de", right_to_left=False, known=GERMAN | PLACES["de"], form=_two_forms),
    "en": Words("en", right_to_left=False, known=ENGLISH, form=_two_forms),
    "uk": Words("uk", right_to_left=False, known=UKRAINIAN | PLACES["uk"], form=ukrainian_forms),
    "de-simple": Words(
        "de-simple",
        right_to_left=False,
        known=GERMAN | PLACES["de"] | SIMPLE_GERMAN,
        form=_two_forms,
    ),
    "ar": Words("ar", right_to_left=True, known=ARABIC | PLACES["ar"], form=arabic_forms),
}
