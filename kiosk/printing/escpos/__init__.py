# SPDX-License-Identifier: EUPL-1.2
"""Receipt printers: Epson's command set, which most of them understand."""
