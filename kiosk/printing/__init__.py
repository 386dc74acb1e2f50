# SPDX-License-Identifier: EUPL-1.2
"""Slips on paper: words laid out by Qt, painted by reportlab, carried by one spooler."""
