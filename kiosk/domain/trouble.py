# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong and is expected to: everything else is a bug."""

from __future__ import annotations


class Trouble(Exception):
    """An expected failure with a sentence for staff."""


class UnlawfulMove(Trouble):
    """The visit's state does not allow the move."""

    def __init__(self, number: int, state: str, move: str) -> None:
        """Name the ticket number, the state it is in and the move asked for."""
        super().__init__(f"number {number} is {state}: it cannot be {move}")
        self.number = number


class StaleVisit(Trouble):
    """Somebody else changed the visit since this screen read it."""

    def __init__(self, number: int) -> None:
        """Name the ticket number."""
        super().__init__(f"number {number} has changed since you looked")
        self.number = number


class DeskBusy(Trouble):
    """The desk already has a visit."""

    def __init__(self, desk: str, number: int) -> None:
        """Name the desk and the ticket number it has."""
        super().__init__(f"desk {desk} already has number {number}")
        self.desk = desk
        self.number = number


class NotUndoable(Trouble):
    """Too late, or something else happened since."""


class NoSuchReferral(Trouble):
    """No slip of this site has the code; it may have been forgotten meanwhile."""


class StoreTrouble(Trouble):
    """The store cannot be read or written: names the file and the cause."""


class StoreTooNew(StoreTrouble):
    """The file was written by a newer version of this program."""


class SettingsTrouble(Trouble):
    """A setting is missing, unknown or wrong: names file, key and fix."""


class AlreadyRunning(Trouble):
    """Another process already is this screen of this site."""


class NoNumberFree(Trouble):
    """Every number of this device is still open."""


class VisitsAtDesk(Trouble):
    """Neither a desk nor the day can be closed over somebody at a desk."""

    def __init__(self, numbers: tuple[int, ...]) -> None:
        """Name the ticket numbers."""
        named = ", ".join(map(str, numbers))
        super().__init__(f"still at a desk: {named}")
        self.numbers = numbers
