# SPDX-License-Identifier: EUPL-1.2
"""The directory in the formats of others."""
