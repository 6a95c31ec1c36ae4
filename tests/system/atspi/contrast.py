# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contrast of what is on the screen, from its pixels: WCAG 2.2, 1.4.3 and 1.4.11, without asking the application."""
import subprocess
from collections import Counter

LIMIT = 4.5  # text (1.4.3); ours is smaller than what may have 3 to 1
SIGN_LIMIT = 3.0  # icons, and the edge of an empty field or box (1.4.11)
SEEN = 1.3  # below: nothing is there


class Picture:
    """What the display shows now."""

    def __init__(self):
        data = subprocess.run(["import", "-window", "root", "-depth", "8", "ppm:-"], check=True, stdout=subprocess.PIPE).stdout
        kind, size, most, self.bytes = data.split(maxsplit=3)[0], *self._size(data)
        assert (kind, most) == (b"P6", b"255"), data[:20]
        self.width, self.height = size

    @staticmethod
    def _size(data):
        head = data.split(maxsplit=4)[:4]
        start = len(data) - int(head[1]) * int(head[2]) * 3
        return (int(head[1]), int(head[2])), head[3], data[start:]

    def colours(self, box):
        """How many pixels of each colour (r, g, b) are in the box (left, top, right, bottom)."""
        left, top, right, bottom = box
        count = Counter()
        for y in range(max(0, top), min(self.height, bottom)):
            row = self.bytes[3 * (y * self.width + max(0, left)):3 * (y * self.width + min(self.width, right))]
            count.update(zip(row[0::3], row[1::3], row[2::3]))
        return count


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it, of (r, g, b) in 0..255."""
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def contrast(picture, box):
    """Of the letters in the box with what is behind them: the commonest colour, and the one that differs most from it
    (smoothed edges lie between the two). None: nothing is there."""
    count = picture.colours(box)
    if not count:
        return None
    ground = count.most_common(1)[0][0]
    most = max(ratio(colour, ground) for colour in count)
    return None if most < SEEN else most
