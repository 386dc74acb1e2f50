# SPDX-License-Identifier: EUPL-1.2
"""The rules of a Welcome Point's front desk: standard library only."""
