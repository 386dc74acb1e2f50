# SPDX-License-Identifier: EUPL-1.2
"""The waiting room's screen."""
