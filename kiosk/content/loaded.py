# SPDX-License-Identifier: EUPL-1.2
"""Sources as bytes: a file, or a folder or archive of tables; nothing grows without a limit."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Final

from kiosk.domain.batch import Problem

MOST_BYTES: Final = 256 * 1024 * 1024
"""Of one source, unpacked: thirty times the largest directory known (Miami, 9 MB)."""

MOST_FILES: Final = 500
_CHUNK: Final = 1 << 20
_KNOWN: Final = {
    ".json",
    ".ndjson",
    ".jsonl",
    ".gz",
    ".ics",
    ".ical",
    ".csv",
    ".tsv",
    ".xlsx",
    ".ods",
    ".zip",
}
_TABLES: Final = {".csv", ".tsv"}


class TooLarge(Exception):
    """A source unpacks to more than anybody publishes."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """One source.

    Attributes:
        address: path or URL, as it was named.
        name: of the file, without folders and without `.gz`.
        raw: of a single file.
        tables: of a folder or archive, by file name without folders, in lower case.
    """

    address: str
    name: str
    raw: bytes = b""
    tables: Mapping[str, bytes] | None = None

    @property
    def stem(self) -> str:
        """The name without what follows its last dot, in lower case."""
        return PurePosixPath(self.name).stem.lower()


@dataclass(frozen=True, slots=True)
class NotLoaded:
    """A source that could not be opened, and why."""

    address: str
    problem: Problem


def load(path: Path) -> Iterator[Loaded | NotLoaded]:
    """The sources at a path: a folder of tables is one, another folder one for each file.

    So it is with archives.
    """
    try:
        if path.suffix.lower() == ".zip" and not path.is_dir():
            yield from _archive(path)
        elif not path.is_dir():
            yield _file(path)
        elif _is_dataset(path):
            yield Loaded(str(path), path.name, tables=_tables(path))
        else:
            for below in sorted(path.iterdir()):
                inside = below.is_dir() and not below.is_symlink()  # a link may lead back up
                if inside or (below.is_file() and below.suffix.lower() in _KNOWN):
                    yield from load(below)
    except TooLarge as error:
        yield _not(path, "too-large", str(error))
    except (zipfile.BadZipFile, zlib.error, EOFError, gzip.BadGzipFile) as error:
        yield _not(path, "broken-archive", f"the archive is damaged: {error}")
    except RuntimeError as error:  # encrypted, or packed in a way unknown here
        yield _not(path, "broken-archive", f"the archive cannot be unpacked: {error}")
    except OSError as error:
        yield _not(path, "unreadable", error.strerror or str(error))


def _not(path: Path, code: str, message: str) -> NotLoaded:
    return NotLoaded(str(path), Problem(path.name, "", code, message))


def _file(path: Path) -> Loaded:
    if path.stat().st_size > MOST_BYTES:
        raise TooLarge(f"the file has more than {MOST_BYTES >> 20} MB")
    return _unpacked(str(path), path.name, path.read_bytes(), MOST_BYTES)


def _unpacked(address: str, name: str, raw: bytes, most: int) -> Loaded:
    if raw.startswith(b"\x1f\x8b"):
        name = name[:-3] if name.lower().endswith(".gz") else name
        with gzip.open(io.BytesIO(raw)) as packed:
            raw = _read(packed, most)
    return Loaded(address, name, raw)


def _is_dataset(folder: Path) -> bool:
    """Whether a folder holds tables that belong together."""
    described = (folder / "datapackage.json").exists()
    where = folder / "data" if described and (folder / "data").is_dir() else folder
    tables = sum(file.suffix.lower() in _TABLES for file in where.iterdir())
    return tables > 1 or (described and tables > 0)


def _tables(folder: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    left = MOST_BYTES
    files = [*folder.iterdir(), *(folder / "data").glob("*")]
    for file in sorted(files)[:MOST_FILES]:
        if file.is_file() and file.suffix.lower() in {*_TABLES, ".json"}:
            if file.stat().st_size > left:
                raise TooLarge(f"the folder has more than {MOST_BYTES >> 20} MB")
            found[file.name.lower()] = raw = file.read_bytes()
            left -= len(raw)
    return found


def _archive(path: Path) -> Iterator[Loaded]:
    """The sources of an archive; its folders are ignored, so no name leads anywhere."""
    if path.stat().st_size > MOST_BYTES:
        raise TooLarge(f"the file has more than {MOST_BYTES >> 20} MB")
    found: dict[str, bytes] = {}
    left = MOST_BYTES
    with zipfile.ZipFile(path) as archive:
        inside = [info for info in archive.infolist() if not info.is_dir()]
        if len(inside) > MOST_FILES:
            raise TooLarge(f"the archive holds more than {MOST_FILES} files")
        for info in inside:
            name = PurePosixPath(info.filename.replace("\\", "/"))
            hidden = name.name.startswith(".") or "__MACOSX" in name.parts
            if name.suffix.lower() in _KNOWN - {".zip"} and not hidden:
                with archive.open(info) as packed:
                    raw = _read(packed, left)
                left -= len(raw)
                found.setdefault(name.name, raw)
    tables = {name.lower() for name in found if PurePosixPath(name).suffix.lower() in _TABLES}
    if tables or not found:
        together = {*_TABLES, ".json"}
        yield Loaded(
            str(path),
            path.name,
            tables={
                name.lower(): raw
                for name, raw in found.items()
                if PurePosixPath(name).suffix.lower() in together
            },
        )
        return
    for member, raw in found.items():
        one = _unpacked(f"{path}/{member}", member, raw, left)
        left -= len(one.raw)
        yield one


def _read(packed: IO[bytes] | gzip.GzipFile, most: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := packed.read(_CHUNK):
        size += len(chunk)
        if size > most:
            raise TooLarge(f"it unpacks to more than {MOST_BYTES >> 20} MB")
        chunks.append(chunk)
    return b"".join(chunks)


def text_of(raw: bytes) -> tuple[str, bool]:
    """The text of a file, and whether it was in the encoding that everything is in today."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace"), True
    if raw[1:4:2] == b"\x00\x00" or raw[:3:2] == b"\x00\x00":  # UTF-16 that does not say so
        return raw.decode("utf-16-be" if raw[0] == 0 else "utf-16-le", errors="replace"), True
    try:
        return raw.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace"), False
