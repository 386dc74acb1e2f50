# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: D102 - a step says in its name what happens
"""A kiosk and a city through any row of mishaps: each record is there once, none overwritten."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.domain.trouble import Trouble
from kiosk.sync.city import CityRefused, NotTheCity, Unreachable
from kiosk.sync.contract import Erase, written
from kiosk.sync.courier import Courier, Sent
from tests.city.ledger import CityFile, KioskFile, prepared
from tests.city.records import body
from tests.fakes import FixedClock

KEPT = {"stored", "duplicate"}
ANY = st.integers(min_value=0, max_value=10**6)
POISON = ('{"who":"Ali"}', '"\\u0000"', "[1e999]")


class Exchange(RuleBasedStateMachine):
    """One site, one city, and everything that may come between them.

    Attributes:
        said: by id, the body of every good record that the site ever had.
        promised: ids that the city ever said it has.
        gone: ids that a restore took from both sides; nobody can bring them back.
        forgotten: ids that the site wants to be forgotten, by the id of the record that says so.
    """

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.clock = FixedClock()
        self.place = TemporaryDirectory()
        folder = Path(self.place.name)
        shutil.copytree(self.template, folder, dirs_exist_ok=True)
        self.city, self.kiosk = CityFile(folder, self.clock), KioskFile(folder, self.clock)
        self.said: dict[str, str] = {}
        self.promised: set[str] = set()
        self.gone: set[str] = set()
        self.forgotten: dict[str, str] = {}

    @initialize()
    def both_keep_a_copy_of_nothing(self) -> None:
        self.city.back_up()
        self.kiosk.back_up()

    @rule(many=st.integers(min_value=1, max_value=4))
    def something_happens_at_the_site(self, many: int) -> None:
        for _ in range(many):
            self._put("entry_is_wrong", body(len(self.said)))

    @precondition(lambda self: self.said)
    @rule(which=ANY)
    def a_record_is_corrected(self, which: int) -> None:
        self._put("entry_is_wrong", body(len(self.said)), supersedes=self._one(which))

    @precondition(lambda self: self.said)
    @rule(which=ANY)
    def a_record_must_be_forgotten(self, which: int) -> None:
        target = self._one(which)
        self.forgotten[self._put("erase", written("erase", Erase(record=target)))] = target

    @rule(text=st.sampled_from(POISON), kind=st.sampled_from(["diary", "entry_is_wrong"]))
    def a_fault_of_the_program_puts_what_was_never_agreed(self, text: str, kind: str) -> None:
        self.kiosk.outbox.put(kind, text, self.clock.now())

    @rule()
    def a_round(self) -> None:
        self._round()

    @rule(how=st.lists(st.sampled_from([Unreachable, NotTheCity]), min_size=1, max_size=4))
    def a_round_whose_answers_get_lost(self, how: list[type[Unreachable | NotTheCity]]) -> None:
        self.city.breaks = how
        self._round()
        self.city.breaks = []

    @precondition(lambda self: self.city.messages)
    @rule(which=ANY)
    def a_message_of_some_time_ago_arrives(self, which: int) -> None:
        self.city.again(self.city.messages[which % len(self.city.messages)])

    @precondition(lambda self: self.city.requests)
    @rule(which=ANY)
    def somebody_sends_a_request_that_he_recorded(self, which: int) -> None:
        with suppress(CityRefused):
            self.city.carry_out(self.city.requests[which % len(self.city.requests)])

    @rule(days=st.sampled_from([1, 31]))
    def time_passes(self, days: int) -> None:
        self.clock.forward(timedelta(days=days))

    @rule()
    def months_go_by_as_they_should(self) -> None:
        for _ in range(4):
            self.something_happens_at_the_site(1)
            self._round()
            self.clock.forward(timedelta(days=16))
        self.something_happens_at_the_site(1)
        self._round()

    @rule()
    def the_city_is_backed_up(self) -> None:
        self.city.back_up()

    @rule()
    def the_kiosk_is_backed_up(self) -> None:
        self.kiosk.back_up()

    @rule()
    def the_city_is_restored(self) -> None:
        self.city.restore()
        self._note_what_is_gone()

    @rule(told=st.booleans())
    def the_kiosk_is_restored(self, *, told: bool) -> None:
        self.kiosk.restore(told=told)
        self._note_what_is_gone()

    @invariant()
    def nothing_is_overwritten_and_nothing_made_up(self) -> None:
        for name, text in self.city.has().items():
            assert text in {None, self.said[name]}

    @invariant()
    def the_city_never_says_that_it_has_more_than_it_has(self) -> None:
        for up_to, there in self.city.numbers().values():
            assert set(range(1, up_to + 1)) <= there
            assert up_to + 1 not in there

    def teardown(self) -> None:
        try:
            self._quiet_at_last()
        finally:
            self.city.close()
            self.kiosk.close()
            self.place.cleanup()

    def _quiet_at_last(self) -> None:
        self._round()
        has = self.city.has()
        answers = self.kiosk.answers()
        assert None not in answers.values()
        assert {name for name, answer in answers.items() if answer in KEPT} <= has.keys()
        assert self.promised - self.gone <= has.keys()
        erased = {self.forgotten[name] for name in self.forgotten.keys() & has.keys()}
        for name, text in has.items():
            assert (text is None) == (name in erased)
        for epoch, last in self.kiosk.last().items():
            assert self.city.numbers()[epoch][0] >= last
        assert self._round() == Sent()

    def _put(self, kind: str, text: str, supersedes: str | None = None) -> str:
        name = self.kiosk.outbox.put(kind, text, self.clock.now(), supersedes)
        self.said[name] = text
        return name

    def _one(self, which: int) -> str:
        return list(self.said)[which % len(self.said)]

    def _round(self) -> Sent | None:
        sent = None
        with suppress(Trouble):
            sent = Courier(self.kiosk.outbox, self.city, self.clock).round()
        answers = self.kiosk.answers().items()
        self.promised |= {name for name, answer in answers if answer in KEPT}
        return sent

    def _note_what_is_gone(self) -> None:
        self.gone |= self.promised - self.city.has().keys() - self.kiosk.answers().keys()


def test_whatever_happens_each_record_is_there_once(tmp_path: Path) -> None:
    """Lost answers, old messages, backups of either side, poison, erasure: in any order."""
    Exchange.template = prepared(tmp_path)
    run_state_machine_as_test(
        Exchange,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            derandomize=True,
            deadline=None,
            phases=[Phase.generate],  # to shorten a story takes minutes
        ),
    )
