# SPDX-License-Identifier: EUPL-1.2
"""A stick that went from kiosks to the city: what it brought, and what it takes along."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, select

from kiosk.city import devices
from kiosk.city.devices import Refused
from kiosk.city.intake import Intake
from kiosk.city.keys import read_signers
from kiosk.city.stick import Collected, Voice, carry, collect
from kiosk.city.tables import record
from kiosk.city.tree import SomebodyPublishes
from kiosk.domain.outbox import Answer
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync import stick_wire
from kiosk.sync.device_key import key_id_of, public_text
from kiosk.sync.signature import STICK, sign
from kiosk.sync.stick_wire import StickAnswer, StickRequest
from kiosk.sync.wire import Enrol, Pushed, Refusal
from tests.city.office import Office, Reader, state
from tests.city.records import raw
from tests.fakes import FixedClock

SITE = "AB"


class Stick:
    """A stick on which an enrolled kiosk writes."""

    def __init__(self, folder: Path, city: Engine, clock: FixedClock) -> None:
        """Enrol the kiosk."""
        self.folder = folder
        self.clock = clock
        self.intake = Intake(city, clock)
        self.key = Ed25519PrivateKey.generate()
        with city.begin() as connection:
            code = devices.new_code(connection, SITE, clock.now())
        asked = Enrol(code=code, public_key=public_text(self.key.public_key()))
        self.intake.enrol(msgspec.json.encode(asked), "")

    def request(self, *numbers: int, site: str = SITE) -> StickRequest:
        """Records, signed."""
        body = gzip.compress(b'{"records":[%s]}' % b",".join(map(raw, numbers)))
        packed = {"Content-Encoding": "gzip"}
        plain = StickRequest(
            method="POST", path=f"/v1/sites/{site}/records", headers=packed, body=body
        )
        signed = plain.as_signed()
        sign(signed, self.key, key_id_of(self.key.public_key()), self.clock.now(), STICK)
        return msgspec.structs.replace(plain, headers=signed.headers)

    def takes(self, name: str, content: bytes, site: str = SITE) -> None:
        """A file that a kiosk, or somebody, writes."""
        file = self.folder / "up" / site / f"{name}.request"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    def writes(self, name: str, request: StickRequest, site: str = SITE) -> None:
        """A request as a file."""
        self.takes(name, stick_wire.written(request), site)

    def answer(self, name: str, site: str = SITE) -> StickAnswer:
        """What the city answered."""
        file = self.folder / "down" / site / f"{name}.answer"
        return stick_wire.read(file, StickAnswer)

    def refusal(self, name: str, site: str = SITE) -> str:
        """The code of the city's refusal."""
        return msgspec.json.decode(self.answer(name, site).body, type=Refusal).code


@pytest.fixture
def stick(tmp_path: Path, city: Engine, clock: FixedClock) -> Stick:
    """A stick of a kiosk whose clock is the city's."""
    return Stick(tmp_path / "stick", city, clock)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office that has published something."""
    office = Office(tmp_path / "office")
    office.publishes(state("a"))
    return office


@pytest.fixture
def voice(office: Office) -> Voice:
    """The office's answers."""
    return Voice.of(office.tree, read_signers([office.keys]))


def stored(city: Engine) -> list[int]:
    """Numbers of the records that the city has."""
    with city.connect() as connection:
        return list(connection.execute(select(record.c.sequence).order_by("sequence")).scalars())


def test_a_stick_brings_what_the_network_would(
    stick: Stick, city: Engine, voice: Voice, clock: FixedClock
) -> None:
    """Four weeks later it arrives; the kiosk can tell that the answer is the city's."""
    stick.writes("1", stick.request(1, 2))
    stick.writes("2", stick.request(3))
    clock.forward(timedelta(days=28))
    found = collect(stick.folder, stick.intake, voice)
    assert (found.requests, found.taken, found.refused) == (2, {Answer.STORED: 3}, [])
    assert stored(city) == [1, 2, 3]
    request = (stick.folder / "up" / SITE / "1.request").read_bytes()
    stick_wire.check_answer(stick.answer("1"), request, voice.root)
    pushed = msgspec.json.decode(stick.answer("2").body, type=Pushed)
    assert list(pushed.contiguous_up_to.values()) == [3]


def test_bad_requests_do_not_cost_good_ones(
    stick: Stick, city: Engine, voice: Voice, clock: FixedClock
) -> None:
    """Tampered with, copied, signed by a stranger, for another site, cut off: a sentence each."""
    good = stick.request(1)
    stick.writes("1", good)
    stick.writes("2", msgspec.structs.replace(stick.request(2), body=good.body))
    stick.writes("3", good)
    stranger = Stick(stick.folder, city, clock)
    stranger.key = Ed25519PrivateKey.generate()
    stranger.writes("4", stranger.request(4))
    stick.writes("5", stick.request(5, site="CD"))
    stick.writes("6", stick.request(6, site="CD"), site="CD")
    stick.takes("7", stick_wire.written(stick.request(7))[:-20])
    stick.writes("8", stick.request(8))
    found = collect(stick.folder, stick.intake, voice)
    assert stored(city) == [1, 8]
    assert [file for file, _ in found.refused] == [
        *(f"up/{SITE}/{number}.request" for number in (2, 4, 5, 7)),
        "up/CD/6.request",
    ]
    assert [stick.refusal(name) for name in "245"] == ["not_signed", "key_unknown", "wrong_site"]
    assert stick.refusal("6", "CD") == "wrong_site"


def test_a_request_is_too_old_after_a_month(
    stick: Stick, city: Engine, voice: Voice, clock: FixedClock
) -> None:
    """Until then a copy of it adds nothing."""
    early = stick.request(1)
    stick.writes("1", early)
    collect(stick.folder, stick.intake, voice)
    clock.forward(timedelta(days=29))
    stick.writes("2", early)
    assert collect(stick.folder, stick.intake, voice).taken == {Answer.DUPLICATE: 1}
    assert stored(city) == [1]
    clock.forward(timedelta(days=2))
    stick.writes("3", early)
    collect(stick.folder, stick.intake, voice)
    assert stick.refusal("3") == "clock_apart"


def test_a_stick_that_was_pulled_out_too_early_is_answered_when_it_is_back(
    stick: Stick, city: Engine, voice: Voice
) -> None:
    """Its records are at the city, their answer is not on it; nobody is told of a refusal."""
    stick.writes("1", stick.request(1, 2))
    collect(stick.folder, stick.intake, None)
    found = collect(stick.folder, stick.intake, voice)
    assert (found.taken, found.refused) == ({Answer.DUPLICATE: 2}, [])
    assert stick.answer("1").status == 200
    assert stored(city) == [1, 2]


def test_a_request_for_the_stick_is_none_for_the_network(stick: Stick) -> None:
    """Whoever finds a stick cannot send what is on it."""
    with pytest.raises(Refused) as refused:
        stick.intake.push(SITE, stick.request(1).as_signed(), "gzip")
    assert refused.value.code == "not_signed"


def test_the_same_stick_again_keeps_its_answers(stick: Stick, city: Engine, voice: Voice) -> None:
    """Only a forged one is given anew."""
    stick.writes("1", stick.request(1))
    stick.writes("2", stick.request(2))
    collect(stick.folder, stick.intake, voice)
    forged = msgspec.structs.replace(stick.answer("2"), body=b"{}")
    (stick.folder / "down" / SITE / "2.answer").write_bytes(stick_wire.written(forged))
    found = collect(stick.folder, stick.intake, voice)
    assert (found.known, found.taken) == (1, {Answer.DUPLICATE: 1})
    assert [stick.answer(name).status for name in "12"] == [200, 200]


def test_without_the_timestamp_key_nothing_is_answered(
    stick: Stick, office: Office, tmp_path: Path
) -> None:
    """The records are stored all the same; another city's keys are told from the tree's."""
    stick.writes("1", stick.request(1))
    assert collect(stick.folder, stick.intake, None).taken == {Answer.STORED: 1}
    assert not (stick.folder / "down").exists()
    other = Office(tmp_path / "other")
    with pytest.raises(SettingsTrouble, match="timestamp key"):
        Voice.of(office.tree, read_signers([other.keys]))


def test_an_empty_stick_brings_nothing(stick: Stick, voice: Voice) -> None:
    """It may be for editions only."""
    stick.folder.mkdir()
    assert collect(stick.folder, stick.intake, voice) == Collected()


def test_the_stick_takes_the_newest_edition_along(office: Office, tmp_path: Path) -> None:
    """A kiosk verifies it like the service's; what is no longer published is taken away."""
    to = tmp_path / "stick" / "editions"
    for word in ("b", "c", "d"):
        office.publishes(state("a", word=word))
        carry(office.tree, to)
    old = list(to.rglob("*full-2.jsonl.gz"))
    assert old == []
    kiosk = Reader(tmp_path / "kiosk", office.tree)
    kiosk.shelf.tree = to
    assert kiosk.state() == state("a", word="d")
    damaged = next(to.rglob("*release.json"))
    damaged.write_bytes(b"{}")
    carry(office.tree, to)
    assert kiosk.release().edition == 4


def test_a_stick_waits_for_whoever_publishes(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What changes meanwhile would not be whole on it."""
    to = tmp_path / "stick" / "editions"
    monkeypatch.setattr("kiosk.city.stick.PATIENCE", 0.01)
    with office.tree.publishing(), pytest.raises(SomebodyPublishes):
        carry(office.tree, to)
    assert not to.exists()
    monkeypatch.setattr("kiosk.city.stick.PATIENCE", 60)
    with ThreadPoolExecutor() as pool:
        with office.tree.publishing():
            carried = pool.submit(carry, office.tree, to)
            assert not carried.done()
        carried.result(60)
    assert (to / "metadata" / "timestamp.json").is_file()
