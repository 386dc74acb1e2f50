# SPDX-License-Identifier: EUPL-1.2
"""Welcome Point Kiosk: check-in, call board and directory for a neighbourhood contact point."""

__version__ = "0.1.0"
