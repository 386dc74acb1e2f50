# SPDX-License-Identifier: EUPL-1.2
"""`python -m kiosk`."""

from __future__ import annotations

from multiprocessing import freeze_support

from kiosk.cli import main

if __name__ == "__main__":
    freeze_support()
    main()
