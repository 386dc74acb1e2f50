# SPDX-License-Identifier: EUPL-1.2
"""Which source is being read, while somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def reading(total: int | None = None) -> Iterator[Callable[[str], object]]:
    """A bar on standard error that names what it is told; none where nobody watches.

    Args:
        total: how many sources there are, if that is known.
    """
    if not sys.stderr.isatty():
        yield lambda name: name
        return
    from rich.console import Console  # noqa: PLC0415 - off the start path
    from rich.progress import Progress  # noqa: PLC0415 - as above

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Reading", total=total)

        def watch(name: str) -> None:
            progress.update(task, advance=1, description=Path(name).name[:40])

        yield watch
