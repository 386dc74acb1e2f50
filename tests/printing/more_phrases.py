# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - Ukrainian letters look like Latin ones
"""Words for the slips under test in Ukrainian and in simple German."""

from __future__ import annotations

UKRAINIAN: dict[str, str | tuple[str, ...]] = {
    "DEMO": "ДЕМО",
    "Your number": "Ваш номер",
    "Your number: %1": "Ваш номер: %1",
    "You are next.": "Ви наступні.",
    "%n number(s) ahead of you.": (
        "Перед вами %n номер.",
        "Перед вами %n номери.",
        "Перед вами %n номерів.",
    ),
    "Waiting time: about %n minute(s).": (
        "Чекати: близько %n хвилини.",
        "Чекати: близько %n хвилин.",
        "Чекати: близько %n хвилин.",
    ),
    "Waiting time: %1 to %n minutes.": (
        "Чекати: від %1 до %n хвилини.",
        "Чекати: від %1 до %n хвилин.",
        "Чекати: від %1 до %n хвилин.",
    ),
    "We call your number and name a desk.": "Ми викличемо ваш номер і\u00a0назвемо стіл.",
    "Missed your call? Please come to the desk.": (
        "Пропустили виклик? Будь ласка, підійдіть до столу."
    ),
    "Please keep this slip and show it at the desk.": (
        "Будь ласка, збережіть цей талон і\u00a0покажіть його за столом."
    ),
    "violet": "Фіолетовий",
    "light blue": "Блакитний",
    "green": "Зелений",
    "orange": "Помаранчевий",
    "turquoise": "Бірюзовий",
    "yellow": "Жовтий",
    "dark blue": "Темно-синій",
    "lime green": "Салатовий",
    "Umbrella": "Парасолька",
    "Bicycle": "Велосипед",
    "Your next step": "Ваш наступний крок",
    "An address for you": "Адреса для вас",
    "Advice": "Консультація",
    "Phone: %1": "Телефон: %1",
    "By appointment only: please call first.": "Лише за записом: спершу зателефонуйте.",
    "They speak: %1": "Мови: %1",
    "Your appointment": "Ваш запис",
    "Our request": "Наше прохання",
    "Please bring": "Візьміть, будь ласка, з\u00a0собою",
    "Please go by %1.": "Зверніться туди не пізніше: %1",
    "No answer by then? Come back to us.": "Досі немає відповіді? Приходьте до нас знову.",
    "Interpreter needed: %1": "Потрібен перекладач: %1",
    "You decide whether you go. You may bring someone.": (
        "Ви самі вирішуєте, чи йти. Можна прийти з\u00a0кимось."
    ),
    "Name (by hand, only if you like)": "Імʼя (від руки, за бажанням)",
    "Please leave this part at the place you visit.": (
        "Цю частину залиште, будь ласка, в\u00a0установі."
    ),
    "Reply to %1": "Відповісти: %1",
    "Code %1": "Код %1",
    "accepted": "прийнято",
    "full": "місць немає",
    "declined": "відмовлено",
    "done": "виконано",
    "Date, stamp": "Дата, печатка",
    "Please explain this letter": "Поясніть, будь ласка, цей лист",
    "Please help with a form": "Допоможіть, будь ласка, з\u00a0бланком",
    "Please arrange an interpreter": "Знайдіть, будь ласка, перекладача",
    "Passport or identity card": "Паспорт або посвідчення особи",
    "Residence permit": "Дозвіл на перебування",
    "The letter": "Лист",
    "This slip": "Цей листок",
    "About: %1": "Тема: %1",
    "The code puts it into your phone's calendar.": (
        "Скануйте код: запис зʼявиться в\u00a0календарі телефона."
    ),
    "You cannot come? Please tell us.": "Не можете прийти? Повідомте нас, будь ласка.",
    "Papers & residence": "Документи й\u00a0дозволи",
    "Cancelled: %1": "Скасовано: %1",
    "My list": "Мій список",
    "In another place than usual:": "Не там, де зазвичай:",
    "{hours}": "{hours}",
}

ENGLISH: dict[str, str | tuple[str, ...]] = {
    "For %n people": ("For %n person", "For %n people"),
    "%n number(s) ahead of you.": ("%n number ahead of you.", "%n numbers ahead of you."),
    "Waiting time: about %n minute(s).": (
        "Waiting time: about %n minute.",
        "Waiting time: about %n minutes.",
    ),
}

SIMPLE_GERMAN: dict[str, str | tuple[str, ...]] = {
    "You are next.": "Sie sind gleich dran.",
    "%n number(s) ahead of you.": (
        "Erst kommt %n andere Nummer.",
        "Erst kommen %n andere Nummern.",
    ),
    "Waiting time: about %n minute(s).": (
        "Sie warten etwa %n Minute.",
        "Sie warten etwa %n Minuten.",
    ),
    "Waiting time: %1 to %n minutes.": (
        "Sie warten %1 bis %n Minute.",
        "Sie warten %1 bis %n Minuten.",
    ),
    "We call your number and name a desk.": "Wir rufen Ihre Nummer. Wir sagen den Tisch.",
    "Missed your call? Please come to the desk.": "Nicht gehört? Bitte kommen Sie zum Tisch.",
    "Please keep this slip and show it at the desk.": (
        "Bitte behalten Sie den Zettel. Zeigen Sie ihn am Tisch."
    ),
    "Your next step": "Da gehen Sie hin",
    "By appointment only: please call first.": "Nur mit Termin. Bitte rufen Sie vorher an.",
    "No answer by then? Come back to us.": "Bis dann keine Antwort? Kommen Sie wieder zu uns.",
    "Interpreter needed: %1": "Bitte übersetzen: %1",
    "You decide whether you go. You may bring someone.": (
        "Gehen Sie hin? Das entscheiden Sie. Sie dürfen jemanden mitbringen."
    ),
    "Name (by hand, only if you like)": "Name (mit der Hand, freiwillig)",
    "Please leave this part at the place you visit.": "Bitte geben Sie diesen Teil dort ab.",
    "Reply to %1": "Antwort an %1",
    "Please explain this letter": "Bitte erklären Sie diesen Brief",
    "Please help with a form": "Bitte helfen Sie mit einem Formular",
    "Please arrange an interpreter": "Bitte holen Sie jemanden zum Übersetzen",
    "The code puts it into your phone's calendar.": "Mit dem Code kommt der Termin in Ihr Handy.",
    "You cannot come? Please tell us.": "Sie können nicht kommen? Bitte sagen Sie es uns.",
    "Papers & residence": "Meine Papiere",
    "My list": "Meine Liste",
    "In another place than usual:": "Dieses Mal an einem anderen Ort:",
    "{hours}": "{hours}\u00a0Uhr",
}


def ukrainian_forms(n: int) -> int:
    """Which plural form a number takes (CLDR: one, few, many)."""
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


def arabic_forms(n: int) -> int:
    """Which of six forms a number takes (CLDR)."""
    if n < 3:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5
