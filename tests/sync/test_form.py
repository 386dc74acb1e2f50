# SPDX-License-Identifier: EUPL-1.2
"""Texts of a fixed form: what a database would refuse never gets as far as that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import msgspec
import pytest
from msgspec import inspect

from kiosk.compose.sources_file import SourcesFile
from kiosk.site_file import SiteFile
from kiosk.sync import wire
from kiosk.sync.bulletin_wire import Bulletin
from kiosk.sync.contract import CONTRACT, NotInContract, ReferralIssued, read
from kiosk.sync.edition_wire import Release
from kiosk.sync.form import form
from kiosk.sync.stick_wire import StickAnswer, StickRequest

Letters = Annotated[str, form("[a-z]{2,4}")]
READ: tuple[Any, ...] = (
    *(wire.SentRecord, wire.Push, wire.Enrol, wire.Rotate),
    *(agreed.body for agreed in CONTRACT.values()),
    *(Bulletin, Release, StickRequest, StickAnswer),
    *(SiteFile, SourcesFile),
)


def patterns(found: object) -> Iterator[str]:
    """Every pattern within a type, as `msgspec.inspect` describes it."""
    if isinstance(found, inspect.StrType) and found.pattern:
        yield found.pattern
    if isinstance(found, tuple):
        for part in found:
            yield from patterns(part)
    elif isinstance(found, inspect.Type | inspect.Field):
        for name in found.__struct_fields__:
            yield from patterns(getattr(found, name))


def test_a_form_is_that_of_the_whole_text() -> None:
    """A newline after it is one character too many."""
    assert msgspec.convert("abc", Letters) == "abc"
    for wrong in ("abc\n", "\nabc", "a", "abcde", "abc\x00"):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(wrong, Letters)


def test_a_form_is_described_in_words_that_every_program_knows() -> None:
    r"""JSON Schema has no `\Z`: the pattern is one of ECMA-262."""
    assert msgspec.json.schema(Letters) == {"type": "string", "pattern": r"^[a-z]{2,4}$(?!\n)"}


@pytest.mark.parametrize("kind", READ, ids=lambda kind: kind.__name__)
def test_nothing_that_is_read_lets_a_newline_follow_a_text_of_fixed_form(kind: Any) -> None:
    r"""Neither in messages nor in files that people write; digits are ASCII's."""
    for pattern in patterns(inspect.type_info(kind)):
        assert pattern.endswith(r"$(?!\n)"), pattern
        assert r"\d" not in pattern


def test_the_contract_takes_no_newline_after_a_name_or_a_code() -> None:
    """Nor digits of another script."""
    good = {"code": "ABCDEFGHJ", "target": "service-1", "field": "food", "week": "2027-W08"}
    read("referral_issued", msgspec.json.encode(good).decode())
    for name in ReferralIssued.__struct_fields__:
        with pytest.raises(NotInContract):
            read("referral_issued", msgspec.json.encode(good | {name: good[name] + "\n"}).decode())
    with pytest.raises(NotInContract):
        read("referral_issued", msgspec.json.encode(good | {"week": "٢٠٢٧-W08"}).decode())
