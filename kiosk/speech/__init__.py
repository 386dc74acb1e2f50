# SPDX-License-Identifier: EUPL-1.2
"""What is heard: the chime of a call."""
