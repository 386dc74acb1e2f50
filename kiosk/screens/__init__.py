# SPDX-License-Identifier: EUPL-1.2
"""The windows: visitor, desk and board (PySide6)."""
