# SPDX-License-Identifier: EUPL-1.2
"""One importer for each kind of source."""
