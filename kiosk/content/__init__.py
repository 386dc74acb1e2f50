# SPDX-License-Identifier: EUPL-1.2
"""Content of the directory, from the sources that offices have."""
