# SPDX-License-Identifier: EUPL-1.2
"""What it takes to make an edition of what a source says, from its parsed records to the search."""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.search import BareSearch
from bench.town import town
from kiosk.compose.content_edition import made_site, publish
from kiosk.domain.batch import Batch, Format, KeptSource
from kiosk.domain.directory import Directory
from kiosk.domain.records import (
    LocationRecord,
    OrganizationRecord,
    ServiceAtLocation,
    ServiceRecord,
)
from kiosk.domain.taxonomy import Term
from kiosk.store.opening import open_directory

SERVICES = 10_000
AIM = 2_000
ROUNDS = 3


def batch_of(directory: Directory) -> Batch:
    """What a source says that publishes this directory."""
    places = [service.location for service in directory.services if service.location]
    return Batch(
        format=Format.HSDS_3,
        organizations=tuple(
            OrganizationRecord(id=one.id, name=one.name)
            for one in {s.organization.id: s.organization for s in directory.services}.values()
        ),
        locations=tuple(
            LocationRecord(
                id=place.id,
                name=place.name,
                street=place.street,
                postcode=place.postcode,
                city=place.city,
                district=place.district,
            )
            for place in places
        ),
        services=tuple(
            ServiceRecord(
                id=service.id,
                organization=service.organization.id,
                places=(ServiceAtLocation(location=service.location.id),)
                if service.location
                else (),
                title=service.title,
                summary=service.summary,
                terms=tuple(Term("field", field) for field in service.fields),
            )
            for service in directory.services
        ),
    )


def main() -> int:
    """Publish a large town, and print one row."""
    directory = town(SERVICES)
    news = {"town.json": KeptSource(batch=batch_of(directory))}
    taken, bare = [], []
    with TemporaryDirectory(dir=sys.argv[1]) as folder:
        for number in range(ROUNDS):
            site = made_site(Path(folder, f"site-{number}"))
            with closing(open_directory(site.folder)) as store:
                begun = time.perf_counter()
                publish(site, store, news)
                taken.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            BareSearch(Path(folder, f"bare-{number}.db"), directory).close()
            bare.append(time.perf_counter() - begun)
    rate = SERVICES / min(taken)
    print(
        f"import after parsing, index included: {rate:,.0f} services/s (aim {AIM:,}, ratio"
        f" {rate / AIM:.1f}); it takes {min(taken) / min(bare):.1f} times as long as a bare"
        f" FTS5 table with the same texts (best of {ROUNDS})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
