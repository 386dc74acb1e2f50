# SPDX-License-Identifier: EUPL-1.2
"""What all windows share: theme, tiles, buttons (QML)."""
