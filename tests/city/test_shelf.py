# SPDX-License-Identifier: EUPL-1.2
"""The tree over HTTP: whole and in parts, cached where it may be, and nothing else of the disk."""

from __future__ import annotations

import base64
import http.client
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from tuf.ngclient import Updater

from kiosk.city.database import engine_of, migrate
from kiosk.city.publisher import Content
from kiosk.sync.https import HttpsCity
from tests.city.conftest import Service, served
from tests.city.kiosk_side import code_for
from tests.city.office import Office, state
from tests.fakes import FixedClock

PICTURE = bytes(range(256)) * 1000


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office that has published one edition with a picture."""
    folder = tmp_path_factory.mktemp("office")
    office = Office(folder)
    (folder / "house.png").write_bytes(PICTURE)
    office.publishes(Content(state=state("a"), media={"house.png": folder / "house.png"}))
    return office


@pytest.fixture(scope="module")
def shelf(office: Office) -> Iterator[Service]:
    """A service that hands out the office's tree."""
    engine = engine_of(f"sqlite:///{office.keys.parent / 'city.db'}")
    migrate(engine)
    with served(engine, FixedClock(), office.tree.folder) as service:
        yield service
    engine.dispose()


@pytest.fixture
def picture(office: Office) -> str:
    """Where the picture is."""
    [file] = (office.tree.targets / "media").iterdir()
    return f"/v1/editions/targets/media/{file.name}"


def ask(
    shelf: Service, path: str, method: str = "GET", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and content; the path goes over the wire as it stands here."""
    place = urlsplit(shelf.address)
    line = http.client.HTTPConnection(str(place.hostname), place.port)
    line.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
    answer = line.getresponse()
    content = answer.read()
    line.close()
    return answer.status, {k.lower(): v for k, v in answer.getheaders()}, content


def test_a_file_comes_whole(shelf: Service, picture: str) -> None:
    """Its name says what it is, so that it may be kept for ever."""
    status, headers, content = ask(shelf, picture)
    assert (status, content) == (200, PICTURE)
    assert headers["content-length"] == str(len(PICTURE))
    assert "immutable" in headers["cache-control"]
    assert headers["accept-ranges"] == "bytes"


def test_head_says_the_same_without_the_content(shelf: Service, picture: str) -> None:
    """A range asked for with it counts for nothing."""
    status, headers, content = ask(shelf, picture, "HEAD", Range="bytes=0-9")
    assert (status, content, headers["content-length"]) == (200, b"", str(len(PICTURE)))


@pytest.mark.parametrize(
    ("wanted", "first", "length"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=100-199", 100, 100),
        ("bytes=255000-", 255_000, 1000),
        ("bytes=255999-999999", 255_999, 1),
        ("bytes=-10", 255_990, 10),
        ("bytes=-999999", 0, 256_000),
    ],
)
def test_a_part_is_what_was_asked_for(
    shelf: Service, picture: str, wanted: str, first: int, length: int
) -> None:
    """A download that broke off goes on where it ended."""
    status, headers, content = ask(shelf, picture, Range=wanted)
    assert (status, content) == (206, PICTURE[first : first + length])
    last = first + length - 1
    assert headers["content-range"] == f"bytes {first}-{last}/{len(PICTURE)}"
    assert headers["content-length"] == str(length)


@pytest.mark.parametrize("wanted", ["bytes=256000-", "bytes=-0"])
def test_a_part_that_is_not_there(shelf: Service, picture: str, wanted: str) -> None:
    """The answer says how long the file is."""
    status, headers, _ = ask(shelf, picture, Range=wanted)
    assert (status, headers["content-range"]) == (416, f"bytes */{len(PICTURE)}")


@pytest.mark.parametrize(
    "wanted", ["bytes=0-1,5-6", "lines=1-2", "bytes=9-3", "bytes=a-b", "bytes=-", "bytes"]
)
def test_what_is_no_single_range_gets_the_whole(shelf: Service, picture: str, wanted: str) -> None:
    """As RFC 9110 allows."""
    assert ask(shelf, picture, Range=wanted)[::2] == (200, PICTURE)


def test_a_part_of_something_else_is_not_sent(shelf: Service, picture: str) -> None:
    """If-Range names what the first part was of."""
    tag = ask(shelf, picture)[1]["etag"]
    assert ask(shelf, picture, Range="bytes=5-", If_Range=tag)[0] == 206
    assert ask(shelf, picture, Range="bytes=5-", If_Range='"other"')[::2] == (200, PICTURE)


def test_what_is_known_is_not_sent_again(shelf: Service, picture: str) -> None:
    """304, for a list of tags and for weak ones too; nothing for another."""
    for path in (picture, "/v1/editions/metadata/timestamp.json"):
        tag = ask(shelf, path)[1]["etag"]
        for named in (tag, f'"x", W/{tag}', "*"):
            status, headers, content = ask(shelf, path, If_None_Match=named)
            assert (status, content, headers["etag"]) == (304, b"", tag)
        assert ask(shelf, path, If_None_Match='"other"')[0] == 200


def test_the_timestamp_is_asked_for_each_time(shelf: Service, office: Office) -> None:
    """It is the one name that changes its content; a poll is below a kilobyte."""
    path = "/v1/editions/metadata/timestamp.json"
    status, headers, content = ask(shelf, path)
    assert (status, headers["cache-control"]) == (200, "no-cache")
    assert content == (office.tree.metadata / "timestamp.json").read_bytes()
    assert len(content) < 600
    assert ask(shelf, "/v1/editions/metadata/2.root.json")[1]["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        "metadata/../../keys/1.root.json",
        "../keys/1.root.json",
        "metadata/%2e%2e/%2e%2e/keys/1.root.json",
        "metadata/..%2f..%2fkeys%2f1.root.json",
        "metadata%2ftimestamp.json",
        "/etc/passwd",
        "metadata//etc/passwd",
        "metadata/",
        "metadata",
        "",
        ".publishing.lock",
        "metadata/.timestamp.json.part",
        "metadata/timestamp.json/",
        "metadata/timestamp.json%00",
        "targets/link",
        "targets/folder/1.root.json",
        "targets/nothing",
    ],
)
def test_nothing_else_of_the_disk_is_handed_out(shelf: Service, office: Office, path: str) -> None:
    """Neither upwards, nor hidden, nor over a link that leads out."""
    for link, goal in (("link", "1.root.json"), ("folder", "")):
        place = office.tree.targets / link
        if not place.is_symlink():
            place.symlink_to(office.keys / goal)
    assert ask(shelf, f"/v1/editions/{path}")[0] == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nobody_writes_there(shelf: Service, picture: str, method: str) -> None:
    """Only GET and HEAD."""
    status, headers, _ = ask(shelf, picture, method)
    assert (status, headers["allow"]) == (405, "GET, HEAD")


def test_a_kiosk_is_given_the_root_when_it_enrols(
    shelf: Service, office: Office, tmp_path: Path
) -> None:
    """With it and nothing else it verifies what the service hands out."""
    city = HttpsCity(shelf.address, shelf.clock)
    enrolled = city.enrol(code_for(shelf), Ed25519PrivateKey.generate())
    assert enrolled.root is not None
    (tmp_path / "targets").mkdir()
    updater = Updater(
        str(tmp_path),
        f"{shelf.address}/v1/editions/metadata",
        str(tmp_path / "targets"),
        f"{shelf.address}/v1/editions/targets",
        bootstrap=base64.b64decode(enrolled.root),
    )
    target = updater.get_targetinfo("media/house.png")
    assert target is not None
    assert Path(updater.download_target(target)).read_bytes() == PICTURE
