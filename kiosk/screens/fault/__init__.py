# SPDX-License-Identifier: EUPL-1.2
"""What a screen shows while the store cannot be opened."""
