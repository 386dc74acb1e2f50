# SPDX-License-Identifier: EUPL-1.2
"""Which of an engine's voices speaks a language: that very language, never a similar one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from collections.abc import Iterable

SILENT = frozenset({"mock"})
"""Engines of Qt that only pretend."""

PREFERRED = ("speechd", "winrt", "sapi", "darwin")


def engine_among(available: Iterable[str]) -> str:
    """The engine to speak with; empty where there is none."""
    real = [name for name in available if name not in SILENT]
    return next((name for name in PREFERRED if name in real), next(iter(real), ""))


def locale_for(language: str, locales: Iterable[QLocale]) -> QLocale | None:
    """The locale of a voice that speaks a language.

    Simple German is German to a voice. Among several of one language, the one of the country
    that CLDR takes for granted comes first. A voice of unknown language ("C") speaks none.
    """
    wanted = language.partition("-")[0]
    fitting = [
        locale
        for locale in locales
        if locale.language() is not QLocale.Language.C and _code(locale) == wanted
    ]
    usual = QLocale(wanted).territory()
    return next((locale for locale in fitting if locale.territory() is usual), None) or next(
        iter(fitting), None
    )


def _code(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())
