# SPDX-License-Identifier: EUPL-1.2
"""The history of the city's tables."""
