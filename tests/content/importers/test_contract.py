# SPDX-License-Identifier: EUPL-1.2
"""What holds for every importer, whatever it reads."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.content.importers.examples import EXAMPLES, Example
from tests.content.importers.reading import read_each, read_one

each = pytest.mark.parametrize("example", EXAMPLES, ids=str)
WRONG: tuple[Any, ...] = (None, -1.5e300, "\x00\u202e", {}, [[], {}], "🦆" * 500)


@each
def test_a_source_is_known_by_what_is_in_it(example: Example, tmp_path: Path) -> None:
    """Its format is found, its records are all there, nothing is wrong with them."""
    found = read_one(example.write(tmp_path, example.good()))
    assert found.batch is not None
    assert found.batch.format is example.form
    assert len(getattr(found.batch, example.kind)) == 2
    assert found.problems == ()


@each
def test_a_bad_record_costs_no_other(example: Example, tmp_path: Path) -> None:
    """Both good ones are taken; the bad one is named with what is wrong."""
    good = read_one(example.write(tmp_path, example.good()))
    (tmp_path / "again").mkdir()
    found = read_one(example.write(tmp_path / "again", example.broken()))
    assert found.batch is not None
    assert good.batch is not None
    ids = [record.id for record in getattr(found.batch, example.kind)]
    assert ids == [record.id for record in getattr(good.batch, example.kind)]
    assert found.problems
    for problem in found.problems:
        assert problem.record
        assert problem.code.replace("-", "").isalpha()
        assert problem.message


@each
def test_reading_twice_gives_the_same(example: Example, tmp_path: Path) -> None:
    """So that importing again changes nothing."""
    path = example.write(tmp_path, example.broken())
    assert read_one(path) == read_one(path)


@each
def test_unknown_fields_do_no_harm(example: Example, tmp_path: Path) -> None:
    """What a later version adds is passed over."""

    def widened(value: Any) -> Any:
        if isinstance(value, list):
            return [widened(one) for one in value]
        if isinstance(value, dict):
            return {key: widened(one) for key, one in value.items()} | {"novelty": {"deep": [1]}}
        return value

    good = example.good()
    if isinstance(good, dict):
        extra: bytes | dict[str, bytes] = good | {"novelties.csv": b"id,service_id\n1,1\n"}
    elif example.file.endswith(".json"):
        extra = json.dumps(widened(json.loads(good))).encode()
    elif example.file.endswith(".ics"):
        extra = good.replace(b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nX-NOVELTY;A=B:c")
    else:
        extra = good.replace(b"repeats", b"repeats;novelty")
    found = read_one(example.write(tmp_path, extra))
    assert found.batch is not None
    assert len(getattr(found.batch, example.kind)) == 2
    assert found.problems == ()


@each
def test_broken_files_give_problems_and_no_traceback(example: Example, tmp_path: Path) -> None:
    """Cut off anywhere, with NUL bytes, in another encoding, with bytes turned over."""
    good = example.good()
    raw = good if isinstance(good, bytes) else good["services.csv"]
    chance = random.Random(7)  # noqa: S311 - the same bytes each time
    damaged = [raw[: len(raw) * part // 9] for part in range(9)]
    damaged += [raw.replace(b"e", b"\x00"), b"\xef\xbb\xbf" + raw, raw.replace(b"e", b"\xe9")]
    damaged += [raw.decode("utf-8-sig").encode("utf-16"), b"\x1f\x8b" + raw, b"PK\x03\x04" + raw]
    for _ in range(25):
        bytes_ = bytearray(raw)
        for _ in range(20):
            bytes_[chance.randrange(len(bytes_))] = chance.randrange(256)
        damaged.append(bytes(bytes_))
    for number, one in enumerate(damaged):
        folder = tmp_path / str(number)
        folder.mkdir()
        whole = one if isinstance(good, bytes) else good | {"services.csv": one}
        found = read_each(example.write(folder, whole))
        assert all(source.problems or source.batch is not None for source in found)


@each
def test_wrong_types_anywhere_give_problems_and_no_traceback(
    example: Example, tmp_path: Path
) -> None:
    """Each value of each record in turn is something else."""
    if not example.file.endswith(".json"):
        return
    good = json.loads(bytes(example.good()))  # type: ignore[arg-type]
    record = good["contents"][0] if isinstance(good, dict) else good[0]
    for number, (holder, key) in enumerate(spots(record)):
        kept = holder[key]
        for wrong in WRONG:
            holder[key] = wrong
            path = tmp_path / f"{number}-{example.file}"
            path.write_bytes(json.dumps(good).encode())
            found = read_one(path)
            assert found.batch is None or len(getattr(found.batch, example.kind)) >= 1
        holder[key] = kept


def spots(value: Any) -> list[tuple[Any, Any]]:
    """Every place in a record where something stands."""
    keys = range(len(value)) if isinstance(value, list) else list(value)
    found = [(value, key) for key in keys]
    for key in keys:
        if isinstance(value[key], dict | list):
            found += spots(value[key])
    return found
