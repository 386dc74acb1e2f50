# SPDX-License-Identifier: EUPL-1.2
"""Puts a site together: the only place that knows everyone."""
