# SPDX-License-Identifier: EUPL-1.2
"""What goes between a site and the city, and how it gets there."""
