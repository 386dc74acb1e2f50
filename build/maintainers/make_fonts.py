# SPDX-License-Identifier: EUPL-1.2
"""Make resources/fonts from the Noto packages, for maintainers.

Run it after a package has a new version or i18n/languages.toml has a name in new letters:

    python -m pip install fonttools fontpkg-noto-sans fontpkg-noto-sans-arabic
    npm install --prefix DIR @expo-google-fonts/noto-sans-{ethiopic,georgian,armenian} \
        @expo-google-fonts/noto-sans-{devanagari,bengali,gurmukhi,tamil,sc}
    python build/maintainers/make_fonts.py DIR

The families get names of their own: with a system "Noto Sans" beside ours Qt lays out with one
and the slip is painted with the other. They get glyphs without width for the invisible characters
that steer the direction of text: a font that lacks them makes Qt split the run.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib.instancer import instantiateVariableFont

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT: Final = Path(__file__).parents[2]
FONTS: Final = ROOT / "resources" / "fonts"
WEIGHTS: Final = {"Regular": 400, "Bold": 700}

LATIN: Final = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x259, 0x25A),
    *range(0x2B0, 0x370),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2070),
    *range(0x20A0, 0x20C0),
    0x2116,
    0x2122,
    0x2212,
    0xFFFD,
)
GREEK: Final = range(0x370, 0x400)
CYRILLIC: Final = range(0x400, 0x530)
ARABIC: Final = (
    *range(0x600, 0x700),
    *range(0x750, 0x780),
    *range(0x8A0, 0x900),
    *range(0xFB50, 0xFE00),
    *range(0xFE70, 0xFEFF),
)
ETHIOPIC: Final = (*range(0x1200, 0x13A0), *range(0x2D80, 0x2DE0), *range(0xAB00, 0xAB30))
INVISIBLE: Final = (
    0x61C,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    0x2060,
    *range(0x2066, 0x206A),
)
DRAWN_AS: Final = {0xA0: " ", 0x2009: " ", 0x202F: " ", 0xAD: "-", 0x2010: "-", 0x2011: "-"}
ARABIC_ABOVE: Final = 1.069
ARABIC_BELOW: Final = 0.48

SCRIPTS: Final = {
    "WP Sans": ("noto_sans", {*LATIN, *GREEK, *CYRILLIC}),
    "WP Sans Arabic": ("noto_sans_arabic", {*LATIN, *ARABIC}),
    "WP Sans Ethiopic": ("ethiopic", {*LATIN, *ETHIOPIC}),
}
NAMES: Final = "WP Sans Names"
NAMES_FROM: Final = ("georgian", "armenian", "devanagari", "bengali", "gurmukhi", "tamil", "sc")


def source(package: str, style: str, node_modules: Path) -> TTFont:
    """Open a package's font in one weight, variable or not."""
    if package.startswith("noto_"):
        found = importlib.util.find_spec(f"fontpkg_{package}")
        if found is None or found.origin is None:
            raise SystemExit(f"fontpkg_{package} is not installed")
        (file,) = Path(found.origin).parent.glob("files/*Sans[!-]*wdth,wght].ttf")
        return instantiateVariableFont(
            TTFont(file, recalcTimestamp=False), {"wght": WEIGHTS[style], "wdth": 100}
        )
    folder = node_modules / "@expo-google-fonts" / f"noto-sans-{package}"
    (file,) = folder.glob(f"{WEIGHTS[style]}{style}/*.ttf")
    return TTFont(file, recalcTimestamp=False)


def only(font: TTFont, characters: Iterable[int]) -> TTFont:
    """Drop every glyph but those of the characters, keeping what shapes them."""
    options = Options()
    options.layout_features = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = False
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "STAT", "meta", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return font


def with_invisible(font: TTFont) -> TTFont:
    """Give the invisible characters a glyph without width or outline, rare blanks a common one."""
    name = "invisible"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    glyph = Glyph()
    glyph.numberOfContours = 0
    font["glyf"].glyphs[name] = glyph
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"].metrics[name] = (0, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(dict.fromkeys(INVISIBLE, name))
            for code, letter in DRAWN_AS.items():
                if ord(letter) in table.cmap:
                    table.cmap.setdefault(code, table.cmap[ord(letter)])
    return font


def named(font: TTFont, family: str, style: str) -> TTFont:
    """Rename the family and mark its weight, keeping its copyright and licence lines."""
    bold = style == "Bold"
    font["OS/2"].usWeightClass = WEIGHTS[style]
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)
    names = font["name"]
    kept = {key: names.getDebugName(key) for key in (0, 5, 13, 14)}
    names.names = []
    postscript = f"{family.replace(' ', '')}-{style}"
    own = {1: family, 2: style, 3: postscript, 4: f"{family} {style}", 6: postscript}
    for key, text in sorted((own | kept).items()):
        if text:
            names.setName(text, key, 3, 1, 0x409)
    return font


def levelled(font: TTFont) -> TTFont:
    """Give Arabic the ascent of Latin, so that lines of both stand level and none is twice as high.

    Its own 1.37 above and 0.74 below leave room for marks of recitation, which no text here has.
    """
    per_em = font["head"].unitsPerEm
    above, below = round(ARABIC_ABOVE * per_em), round(ARABIC_BELOW * per_em)
    font["hhea"].ascent, font["hhea"].descent = above, -below
    font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender = above, -below
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = above, below
    return font


def names_font(style: str, missing: set[int], node_modules: Path) -> TTFont:
    """Join the letters that only language names need into one small font.

    Raises:
        SystemExit: If no package has one of the letters.
    """
    parts: list[io.BytesIO] = []
    copyrights: list[str] = []
    for package in NAMES_FROM:
        font = source(package, style, node_modules)
        here = missing & font.getBestCmap().keys()
        missing -= here
        copyrights.append(str(font["name"].getDebugName(0)))
        part = io.BytesIO()
        only(font, here if parts else here | {0x20, 0xA0}).save(part)
        part.seek(0)
        parts.append(part)
    if missing:
        raise SystemExit(f"no package has {' '.join(f'U+{c:04X}' for c in sorted(missing))}")
    joined = Merger().merge(parts)
    joined["head"].created = font["head"].created
    joined["name"].setName("; ".join(copyrights), 0, 3, 1, 0x409)
    return joined


def save(font: TTFont, family: str, style: str) -> None:
    """Write one file of resources/fonts and say how large it became."""
    font.recalcTimestamp = False
    font["head"].modified = font["head"].created
    file = FONTS / f"{family.replace(' ', '')}-{style}.ttf"
    named(with_invisible(font), family, style).save(file)
    print(f"{file.name}: {len(font.getBestCmap())} characters, {file.stat().st_size // 1024} KB")


def main() -> None:
    """Make every family in both weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("npm", type=Path, help="folder the npm packages were installed in")
    node_modules = parser.parse_args().npm / "node_modules"
    languages = tomllib.loads((ROOT / "i18n/languages.toml").read_text("utf-8"))["languages"]
    for style in WEIGHTS:
        missing = {ord(letter) for row in languages.values() for letter in row["name"]}
        for family, (package, characters) in SCRIPTS.items():
            font = only(source(package, style, node_modules), characters)
            missing -= font.getBestCmap().keys()
            save(levelled(font) if characters >= {*ARABIC} else font, family, style)
        save(names_font(style, missing, node_modules), NAMES, style)


if __name__ == "__main__":
    main()
