# SPDX-License-Identifier: EUPL-1.2
"""The city's side: takes what sites send, hands out the directory."""
