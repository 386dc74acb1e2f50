# SPDX-License-Identifier: EUPL-1.2
"""The layout of spreadsheets: one sheet for each kind of record, English headings in line 1.

What a line needs is marked; everything else may be left empty. Lines that begin with `#` are
explanations and are not read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, what to write below it (in German, for those who fill it in), and an example."""

    name: str
    meaning: str
    example: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One kind of record."""

    name: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The headings."""
        return tuple(column.name for column in self.columns)

    @property
    def required(self) -> frozenset[str]:
        """The headings without which it is not this sheet."""
        return frozenset(column.name for column in self.columns if column.required)


_PLACE = (
    Column("place", "Name des Ortes", "Bürgerhaus Beispiel"),
    Column("street", "Straße und Hausnummer", "Beispielstraße 1"),
    Column("postcode", "Postleitzahl", "40213"),
    Column("city", "Ort", "Düsseldorf"),
    Column("district", "Stadtbezirk, zweistellig", "01"),
    Column("latitude", "Breite, z. B. 51.2254"),
    Column("longitude", "Länge, z. B. 6.7763"),
    Column("step_free", "ohne Stufen: yes, partly, no", "yes"),
    Column("confidential", "Adresse geheim: yes (sie wird nie gezeigt und nie gedruckt)", "no"),
    Column("access", "was beim Hineinkommen hilft, mit Strichpunkt", "Rampe am Seiteneingang"),
    Column("transit", "Haltestelle und Linie", "Musterplatz, Linie 701"),
)


def _named(key: str, name: str) -> tuple[Column, Column]:
    return (
        Column("id", "eigenes Kürzel, bleibt immer gleich, nur einmal", key, required=True),
        Column("name", "Titel, höchstens 80 Zeichen", name, required=True),
    )


_WHO = (
    Column("organization", "Kürzel (id) aus dem Blatt organizations", "verein-1"),
    Column(
        "description", "Beschreibung in einfachen Sätzen", "Wir helfen bei Briefen und Anträgen."
    ),
    Column("fields", "Handlungsfelder oder Themen, mit Komma", "civic_involvement, papers"),
    Column("written_in", "Sprache dieser Texte, wenn nicht Deutsch"),
)
_LANGUAGES = Column("languages", "gesprochene Sprachen, mit Komma", "de, en, ar")
_COST = Column("cost", "Kosten: free, low, varies, paid", "free")
_HOURS = Column(
    "hours", "Öffnungszeiten, z. B. Mo-Fr 09:00-17:00; PH off", "Tu 10:00-12:00; PH off"
)
_PHONE = Column("phone", "Telefon", "0211 0000")
_FRESH = (
    Column("assured_on", "zuletzt geprüft am", "2026-01-15"),
    Column("assured_by", "geprüft von", "Verein Beispiel"),
)

SHEETS = (
    Sheet(
        "organizations",
        (
            Column("id", "eigenes Kürzel, bleibt immer gleich", "verein-1", required=True),
            Column("name", "Name", "Verein Beispiel e. V.", required=True),
            Column("description", "Beschreibung", "Nachbarschaftshilfe"),
            Column("website", "Internetseite", "https://example.org"),
            Column("email", "E-Mail", "post@example.org"),
            _PHONE,
        ),
    ),
    Sheet(
        "services",
        (
            *_named("beratung-1", "Beratung am Dienstag"),
            *_WHO,
            Column("summary", "ein Satz für Listen", "Hilfe bei Briefen"),
            *_PLACE,
            _HOURS,
            Column("hours_note", "Öffnungszeiten in Worten, wo die Zeiten allein nicht genügen"),
            Column("by_appointment", "nur mit Termin: yes, no", "no"),
            _PHONE,
            Column("email", "E-Mail"),
            Column("website", "Internetseite"),
            _LANGUAGES,
            _COST,
            Column("cost_note", "Kosten in Worten"),
            Column("bring", "mitbringen, mit Strichpunkt", "Ausweis; Brief"),
            Column("eligibility", "für wen"),
            Column("application", "wie man sich anmeldet"),
            Column("interpretation", "Dolmetschen"),
            Column("minimum_age", "ab Alter"),
            Column("maximum_age", "bis Alter"),
            Column("status", "active, paused, ended", "active"),
            Column("alert", "Hinweis, der bald nicht mehr gilt"),
            Column("available", "freie Plätze"),
            Column("available_on", "freie Plätze gezählt am"),
            *_FRESH,
        ),
    ),
    Sheet(
        "hours",
        (
            Column("service", "Kürzel (id) aus dem Blatt services", "beratung-1", required=True),
            Column("from", "Ausnahme von Tag", "2026-12-24", required=True),
            Column("to", "bis Tag", "2027-01-01"),
            Column("hours", "dann geöffnet; leer heißt geschlossen"),
        ),
    ),
    Sheet(
        "places",
        (
            Column("service", "Kürzel (id) aus dem Blatt services", "beratung-1", required=True),
            replace(_PLACE[0], meaning="Name eines weiteren Ortes", required=True),
            *_PLACE[1:],
        ),
    ),
    Sheet(
        "events",
        (
            *_named("treff-1", "Nachbarschaftscafé"),
            *_WHO,
            Column("date", "(erster) Tag", "2026-09-01", required=True),
            Column("start", "Beginn; leer heißt ganztägig", "15:00"),
            Column("end", "Ende", "17:00"),
            Column("repeats", "daily, weekly, biweekly, monthly oder RRULE", "weekly"),
            Column("until", "letzter Tag der Reihe; ohne repeats: des Termins", "2027-06-30"),
            Column("except", "fällt aus am, mit Komma", "2026-12-29"),
            *_PLACE,
            _LANGUAGES,
            _COST,
            Column("registration", "Anmeldung: none, recommended, required", "none"),
            Column("for", "all, women, children, parents", "all"),
            Column("childcare", "Kinderbetreuung: yes, no, ask", "ask"),
            Column("interpreter", "Dolmetschen: yes, no, ask", "ask"),
            Column("online", "Internetadresse des Treffens"),
            Column("status", "scheduled, cancelled, postponed, moved", "scheduled"),
            *_FRESH,
        ),
    ),
    Sheet(
        "dates",
        (
            Column("event", "Kürzel (id) aus dem Blatt events", "treff-1", required=True),
            Column("date", "weiterer oder anderer Tag", "2026-12-15", required=True),
            Column("start", "Beginn, wenn anders", "16:00"),
            Column("end", "Ende, wenn anders", "18:00"),
            Column("until", "letzter Tag des Termins, wenn er mehrere Tage dauert"),
            Column("status", "scheduled, cancelled", "scheduled"),
        ),
    ),
    Sheet(
        "initiatives",
        (*_named("initiative-1", "Nachbarschaftsgarten"), *_WHO, *_PLACE, _PHONE, _HOURS),
    ),
    Sheet(
        "volunteer_needs",
        (*_named("mitmachen-1", "Lesepaten gesucht"), *_WHO, *_PLACE, _PHONE, _HOURS),
    ),
    Sheet("rooms", (*_named("raum-1", "Gruppenraum"), *_WHO, *_PLACE, _PHONE, _HOURS)),
    Sheet(
        "translations",
        (
            Column("record", "Kürzel (id) eines anderen Blatts", "beratung-1", required=True),
            Column("field", "title, summary oder description", "title", required=True),
            Column("language", "Sprache", "en", required=True),
            Column("text", "Übersetzung", "Advice on Tuesday", required=True),
            Column("origin", "human, machine, easy", "human"),
            Column(
                "translated_from", "deutscher Text, aus dem übersetzt wurde", "Beratung am Dienstag"
            ),
        ),
    ),
)
