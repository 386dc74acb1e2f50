# SPDX-License-Identifier: EUPL-1.2
"""`kiosk content export` as an office types it, and what must never leave with it."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.compose.content import take
from kiosk.compose.content_edition import made_site
from kiosk.compose.content_sources import Wish
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.content.exporters.places import SECRETS
from tests.content.exporters.town import TOWN
from tests.content.importers.examples import as_json, service

FORMATS = ("hsds-3", "icalendar", "csv")
each = pytest.mark.parametrize("form", FORMATS)


def export(form: str, out: Path, site: Path, *more: str) -> Result:
    """Run the command."""
    arguments = ["content", "export", "--format", form, str(out), "--site", str(site), *more]
    return CliRunner().invoke(main, arguments)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with everything in its directory."""
    folder = tmp_path / "site"
    made_site(folder)
    with closing(open_directory(folder)) as store:
        StoredDirectoryShelf(store).stage(replace(TOWN, notices=()))
    return folder


@each
def test_a_folder_of_files_is_written(form: str, site: Path, tmp_path: Path) -> None:
    """And it is said which, for people and for machines."""
    done = export(form, tmp_path / "out", site, "--json")
    assert done.exit_code == 0
    told = json.loads(done.stdout)
    assert [told["format"], told["edition"]] == [form, 7]
    names = {file.name for file in (tmp_path / "out").iterdir() if file.name[0] != "."}
    assert {file["name"] for file in told["files"]} == names
    assert all(file["records"] for file in told["files"])


@each
def test_nothing_internal_leaves(form: str, site: Path, tmp_path: Path) -> None:
    """Not a byte of a secret address, of who checked an entry, or of this machine's folders."""
    assert export(form, tmp_path / "out", site).exit_code == 0
    written = b"\n".join(
        file.name.encode() + file.read_bytes() for file in (tmp_path / "out").iterdir()
    )
    whole = written.replace(b"\r\n ", b"").decode()
    assert "Treffen" in whole or "Beratung" in whole
    for secret in (*SECRETS, str(tmp_path), str(site)):
        assert secret not in whole, secret


def test_an_imported_secret_stays_one(tmp_path: Path) -> None:
    """Though its sheet tells the address in columns, in words and in a link."""
    place = "Haus Verborgen;Geheimgasse 7;40999;Versteckstadt;51.98765;6.54321;yes"
    link = '<a href=""https://maps.google.com/?q=51.98765"">hier</a>'
    columns = "place;street;postcode;city;latitude;longitude;confidential"
    rows = (
        f"id;organization;name;{columns};description",
        f'refuge;haus;Zuflucht;{place};"<p>Ein Bett</p><p>In der GEHEIMGASSE: {link}</p>"',
    )
    sheets = tmp_path / "sheets"
    sheets.mkdir()
    (sheets / "services.csv").write_text("\n".join(rows))
    (sheets / "organizations.csv").write_text("id;name\nhaus;Schutzhaus\n")
    assert take(Wish(sources=(str(sheets),)), tmp_path / "site").edition == 1
    with closing(open_directory(tmp_path / "site")) as store:
        [refuge] = StoredDirectoryShelf(store).directory().services
    assert refuge.description == {"de": "Ein Bett"}
    assert refuge.location is not None
    assert refuge.location.confidential
    for secret in SECRETS:
        assert secret not in repr(refuge), "the screen does not show it either"
    for form in FORMATS:
        assert export(form, tmp_path / form, tmp_path / "site").exit_code == 0
        for file in (tmp_path / form).iterdir():
            for secret in SECRETS:
                assert secret not in file.read_text("utf-8")


def test_a_secret_that_one_source_keeps_the_other_cannot_tell(tmp_path: Path) -> None:
    """Two sources speak of one place; only one says that it is confidential."""
    key = "7b1c2c5e-0000-4000-8000-00000000000{}"
    at = {"id": key.format(1), "location_type": "physical"}
    address = [{"address_1": "Geheimgasse 7", "city": "Stadt", "postal_code": "40999"}]
    for number, marked in enumerate((True, False)):
        place = at | {"addresses": address} | ({"confidential": "yes"} if marked else {})
        told = service(key.format(2), service_at_locations=[{"id": "x", "location": place}])
        (tmp_path / f"{number}.json").write_bytes(as_json([told]))
    sources = tuple(str(tmp_path / f"{number}.json") for number in range(2))
    assert take(Wish(sources=sources), tmp_path / "site").edition == 1
    with closing(open_directory(tmp_path / "site")) as store:
        [found] = StoredDirectoryShelf(store).directory().services
    assert found.location is not None
    assert found.location.confidential


@each
def test_an_export_takes_the_place_of_the_one_before(form: str, site: Path, tmp_path: Path) -> None:
    """Nightly into the same folder; equal editions give equal bytes."""
    out = tmp_path / "out"
    assert export(form, out, site).exit_code == 0
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    assert export(form, out, site).exit_code == 0
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out", "site"]


@pytest.mark.parametrize("strange", ["letter.txt", "services.csv", "events.ics"])
def test_a_folder_of_somebody_else_is_left_alone(strange: str, site: Path, tmp_path: Path) -> None:
    """Though its files are called as ours would be."""
    out = tmp_path / "out"
    out.mkdir()
    (out / strange).write_text("mine")
    done = export("csv", out, site)
    assert done.exit_code == 2
    assert "name another folder" in done.stderr
    assert [file.name for file in out.iterdir()] == [strange]


def test_an_export_that_somebody_changed_is_left_alone(site: Path, tmp_path: Path) -> None:
    """Corrections in the exported sheets are not lost."""
    assert export("csv", tmp_path / "out", site).exit_code == 0
    sheet = tmp_path / "out" / "services.csv"
    sheet.write_bytes(sheet.read_bytes() + b"neu;Neu\r\n")
    assert export("csv", tmp_path / "out", site).exit_code == 2
    assert sheet.read_bytes().endswith(b"neu;Neu\r\n")


def test_a_disk_that_refuses_leaves_what_was_there(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half an export is none."""
    assert export("hsds-3", tmp_path / "out", site).exit_code == 0
    before = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}

    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.compose.export_folder.os.fsync", refuse)
    done = export("csv", tmp_path / "out", site)
    assert done.exit_code == 1
    assert "No space left" in done.stderr
    assert {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()} == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out", "site"]


def test_there_must_be_something_to_export(tmp_path: Path) -> None:
    """One clear sentence each: no site, an empty one, a wrong word."""
    out = tmp_path / "out"
    no_site = export("csv", out, tmp_path / "nowhere")
    assert no_site.exit_code == 2
    made_site(tmp_path / "site")
    empty = export("csv", out, tmp_path / "site")
    assert empty.exit_code == 1
    assert "import something first" in empty.stderr
    assert export("pdf", out, tmp_path / "site").exit_code == 2
    assert not out.exists()
