# SPDX-License-Identifier: EUPL-1.2
"""The desk's own screen."""
