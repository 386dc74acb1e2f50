# SPDX-License-Identifier: EUPL-1.2
"""Everything a site keeps on disk: two SQLite files, one way to open them, one way to write."""
