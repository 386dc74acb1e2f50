# SPDX-License-Identifier: EUPL-1.2
"""A day through the real screens, off-screen: pictures, slips, a summary."""
