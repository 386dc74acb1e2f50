# SPDX-License-Identifier: EUPL-1.2
"""The Internet Printing Protocol, as far as a slip needs it."""
