# SPDX-License-Identifier: EUPL-1.2
"""Addresses as settings write them."""

from __future__ import annotations

import pytest

from kiosk.printing.ipp.address import Address


@pytest.mark.parametrize(
    "wrong",
    [
        "http://printer/ipp/print",
        "ipp://printer",
        "ipp:///ipp/print",
        "ipp://printer:99999/ipp",
        "ipp://a..b/ipp/print",
        "ipp://localhost/printers/B\u00fcro",
    ],
)
def test_a_strange_address_is_refused(wrong: str) -> None:
    """Before anything is asked."""
    with pytest.raises(ValueError, match=r"address|range|label|codec"):
        Address.of(wrong)


def test_an_address_may_be_a_number() -> None:
    """Of version 6 too, of one network card where it is local."""
    address = Address.of("ipp://[fe80::1%25eth0]/printers/B%C3%BCro")
    assert (address.host, address.port, address.path) == (
        "fe80::1%eth0",
        631,
        "/printers/B%C3%BCro",
    )
