#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the demo's films: SVG frames, rsvg-convert, ffmpeg (Debian's ffmpeg and librsvg2-bin). The films are kept in the
tree, so this runs only when one of them changes: server/imports/demo/content/make/videos.py [NAME]"""
import concurrent.futures
import math
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent.parent
RATE = 10
WIDTH, HEIGHT = 640, 360
INK, SOFT, ACCENT, PAPER = "#1c2430", "#55606f", "#0b5c8a", "#f4f5f7"


def ease(t, start, end):
    x = min(1.0, max(0.0, (t - start) / (end - start)))
    return x * x * (3 - 2 * x)


def text(x, y, words, size=20, fill=INK, anchor="middle", weight="normal", opacity=1.0):
    return (f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{fill}" text-anchor="{anchor}" font-weight="{weight}" '
            f'opacity="{opacity:.2f}" font-family="Inter, Noto Sans, sans-serif">{words}</text>')


def caption(words):
    return f'<rect y="312" width="{WIDTH}" height="48" fill="{INK}" opacity=".88"/>' + text(320, 343, words, 19, "#ffffff")


def current(t, lines):
    shown = ""
    for start, words in lines:
        if t >= start:
            shown = words
    return caption(shown)


FIRE = [(0, "0:00  A cigarette in the waste paper"), (5, "0:30  Flames above the rim: still yours to put out"),
        (10, "1:30  Smoke under the ceiling, heat at head height"), (16, "2:30  Everything gives off gas"),
        (20, "3:00  The whole room burns at once"), (24, "Three minutes. Warn, help out, close the door.")]


def fire(t):
    size = 0.05 + ease(t, 1, 6) * 0.25 + ease(t, 8, 19) * 0.7 + ease(t, 19, 21) * 1.6
    smoke = ease(t, 5, 20) * 150 + ease(t, 20, 22) * 60
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#e9e4da"/><rect y="270" width="{WIDTH}" height="90" fill="#b99f7f"/>',
             '<rect x="400" y="170" width="180" height="10" fill="#7b5b3a"/><rect x="410" y="180" width="10" height="92" fill="#7b5b3a"/>',
             '<rect x="560" y="180" width="10" height="92" fill="#7b5b3a"/><rect x="450" y="110" width="90" height="58" rx="4" fill="#37475a"/>',
             '<rect x="60" y="60" width="110" height="90" fill="#bcd6e6" stroke="#8a7a66" stroke-width="6"/>',
             f'<path d="M300 232h56l-8 44h-40z" fill="#6c7683"/>']
    for n in range(7):
        sway = math.sin(t * 7 + n * 1.9) * 8 * (0.3 + size)
        x = 328 + (n - 3) * 13 * (0.5 + size * 1.4)
        height = (46 + 22 * math.sin(n * 2.3 + t * 5)) * (0.4 + size * 1.7)
        width = 13 * (0.6 + size)
        colour = ("#f2b632", "#ee8a2c", "#e0592b")[n % 3]
        parts.append(f'<path d="M{x - width:.1f} 240 Q{x - width + sway:.1f} {240 - height * .6:.1f} {x + sway:.1f} {240 - height:.1f} '
                     f'Q{x + width + sway:.1f} {240 - height * .5:.1f} {x + width:.1f} 240z" fill="{colour}" opacity=".9"/>')
    for n in range(12):
        wave = math.sin(t * 0.9 + n) * 14
        parts.append(f'<ellipse cx="{n * 60 + wave:.1f}" cy="{smoke - 46:.1f}" rx="70" ry="46" fill="#4a4d52" opacity="{min(.8, smoke / 120):.2f}"/>')
    parts.append(f'<rect width="{WIDTH}" height="{max(0, smoke - 46):.1f}" fill="#4a4d52" opacity="{min(.85, smoke / 120):.2f}"/>')
    flash = ease(t, 20, 20.6) * (1 - ease(t, 23, 24))
    parts.append(f'<rect width="{WIDTH}" height="312" fill="#e0592b" opacity="{flash * .75:.2f}"/>')
    last = ease(t, 24, 25)
    parts.append(f'<rect width="{WIDTH}" height="312" fill="{PAPER}" opacity="{last:.2f}"/>')
    parts.append(text(320, 170, "1 Warn   2 Help out   3 Close the door", 26, ACCENT, weight="bold", opacity=last))
    return "".join(parts) + current(t, FIRE)


HOOK = [(0, "8:52  Nineteen mails and a meeting at nine"), (5, "One wants something at once: 'Your mailbox is full'"),
        (10, "The page looks right. The address does not."), (15, "A password is typed, and belongs to somebody else"),
        (20, "9:04  The colleague's name writes to 140 others"), (25, "Ten seconds of doubt would have been enough. Ring 2200.")]


def hook(t):
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>']
    slide = ease(t, 10, 11.5)
    for n in range(6):
        y = 30 + n * 44 - 330 * slide
        bad = n == 2 and t > 5
        parts.append(f'<rect x="90" y="{y:.1f}" width="460" height="36" rx="6" fill="{"#fde5e2" if bad else "#ffffff"}" stroke="{"#a32d24" if bad else "#d4d9df"}"/>')
        parts.append(f'<circle cx="114" cy="{y + 18:.1f}" r="9" fill="{"#a32d24" if bad else "#9fb2c4"}"/>')
        label = "IT-Support: mailbox full, sign in within 1 hour" if n == 2 else ("Lunch on Friday?", "Slot 14:30 confirmed", "", "Minutes of the yard meeting", "Crane 4: inspection", "Tide table November")[n]
        parts.append(text(134, y + 24, label, 16, "#a32d24" if bad else SOFT, "start"))
    page = ease(t, 10, 11.5)
    y = 400 - 370 * page
    parts.append(f'<rect x="130" y="{y:.1f}" width="380" height="262" rx="10" fill="#fff" stroke="#9fb2c4"/><rect x="130" y="{y:.1f}" width="380" height="34" rx="10" fill="#e3e8ee"/>')
    parts.append(text(146, y + 23, "https://harbourline.mail-secure.test", 15, "#a32d24" if t > 12.5 else SOFT, "start"))
    parts.append(text(320, y + 80, "Sign in", 24, INK, weight="bold"))
    stars = "•" * int(max(0, min(10, (t - 15) * 4)))
    for row, label in ((105, "osei@harbourline.example"), (155, stars)):
        parts.append(f'<rect x="180" y="{y + row:.1f}" width="280" height="36" rx="5" fill="#fff" stroke="#c4ccd5"/>' + text(194, y + row + 24, label, 16, INK, "start"))
    parts.append(f'<rect x="180" y="{y + 207:.1f}" width="280" height="36" rx="5" fill="{ACCENT}"/>' + text(320, y + 231, "Continue", 16, "#fff"))
    spread = ease(t, 20, 24)
    if spread > 0:
        parts.append(f'<rect width="{WIDTH}" height="312" fill="{PAPER}" opacity="{min(1, spread * 3):.2f}"/>')
        for n in range(28):
            angle = n * 2.39996
            reach = 26 * math.sqrt(n + 1) * spread
            x, y2 = 320 + reach * math.cos(angle) * 1.7, 156 + reach * math.sin(angle)
            parts.append(f'<rect x="{x - 14:.1f}" y="{y2 - 9:.1f}" width="28" height="18" rx="2" fill="#fff" stroke="#a32d24" opacity="{spread:.2f}"/>'
                         f'<path d="M{x - 14:.1f} {y2 - 9:.1f}l14 10l14-10" stroke="#a32d24" fill="none" opacity="{spread:.2f}"/>')
    return "".join(parts) + current(t, HOOK)


CODE = ["def slot_for(lorry):", "    slots = free_slots(lorry.gate)", "    if lorry.late == True:", "        slots = slots[1:]", "    return slots[0]"]


def code(lines, marks, y=40):
    parts = [f'<rect x="60" y="{y}" width="520" height="{len(lines) * 30 + 24}" rx="8" fill="#1c222b"/>']
    for n, line in enumerate(lines):
        if n in marks:
            parts.append(f'<rect x="60" y="{y + 12 + n * 30}" width="520" height="30" fill="{marks[n]}" opacity=".35"/>')
        parts.append(f'<text x="80" y="{y + 33 + n * 30}" font-family="monospace" font-size="18" fill="#e8ebf0" xml:space="preserve">{line}</text>')
    return "".join(parts)


READ = [(0, "Twelve lines from a colleague. Where do you begin?"), (5, "First: what is it for? Read the description, run it once."),
        (10, "Then the promise: what if there is no slot at all?"), (15, "Then the case nobody writes: late, and only one slot"),
        (20, "Only then the small things, and say that they are small"), (25, "Purpose, promise, edges, style. In this order.")]


def read(t):
    marks = {}
    if 10 <= t < 15:
        marks[4] = "#f2b632"
    elif 15 <= t < 20:
        marks[3] = "#e0592b"
    elif 20 <= t < 25:
        marks[2] = "#7cc4ee"
    notes = {10: "slots[0] of an empty list?", 15: "slots[1:] may leave nothing", 20: "minor: 'if lorry.late:' is enough"}
    note = next((words for start, words in sorted(notes.items(), reverse=True) if start <= t < start + 5), "")
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>', code(CODE, marks)]
    if 5 <= t < 10:
        parts.append(text(320, 262, "“Late lorries do not get the very next slot.” Does it do that?", 18, ACCENT))
    if note:
        parts.append(f'<rect x="160" y="236" width="320" height="40" rx="8" fill="#fff6d8" stroke="#d9b64a"/>' + text(320, 262, note, 17))
    if t >= 25:
        for n, word in enumerate(("Purpose", "Promise", "Edges", "Style")):
            parts.append(text(110 + n * 140, 262, f"{n + 1} {word}", 20, ACCENT, weight="bold", opacity=ease(t, 25 + n * .5, 25.5 + n * .5)))
    return "".join(parts) + current(t, READ)


KIND = [(0, "The same remark, three times"), (4, "'Why would you do it like this?' asks about the person"),
        (10, "'This is wrong.' Perhaps. And now?"), (16, "'With no free slot this line fails; shall we return None?'"),
        (22, "Say what you saw, what follows, what could be done"), (26, "And say what is good. It is information too.")]


def kind(t):
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>']
    rows = (("Why would you do it like this?", "#a32d24", 4), ("This is wrong.", "#b7791f", 10),
            ("With no free slot this line fails; shall we return None?", "#1d6b3c", 16))
    for n, (words, colour, start) in enumerate(rows):
        shown = ease(t, start, start + 1)
        y = 36 + n * 62 + (1 - shown) * 20
        parts.append(f'<g opacity="{shown:.2f}"><rect x="70" y="{y:.1f}" width="500" height="48" rx="20" fill="#fff" stroke="{colour}" stroke-width="2"/>'
                     + text(320, y + 30, words, 17, colour) + "</g>")
    for n, word in enumerate(("what I saw", "what follows", "what could be done")):
        parts.append(text(150 + n * 170, 262, word, 19, ACCENT, weight="bold", opacity=ease(t, 22 + n * .8, 22.8 + n * .8)))
    return "".join(parts) + current(t, KIND)


# name: (draw, seconds, lines, file without its ending)
FILMS = {"fire": (fire, 28, FIRE, "fire-safety/media/fire"), "hook": (hook, 29, HOOK, "phishing/media/hook"),
         "read": (read, 29, READ, "code-review/reading"), "kind": (kind, 29, KIND, "code-review/kindly")}


def stamp(seconds):
    return f"00:{int(seconds) // 60:02d}:{seconds % 60:06.3f}"


def make(name):
    draw, seconds, lines, target = FILMS[name]
    base = HERE / target
    base.parent.mkdir(parents=True, exist_ok=True)
    ends = [start for start, _ in lines[1:]] + [seconds]
    cues = "".join(f"\n{stamp(start)} --> {stamp(end)}\n{words}\n" for (start, words), end in zip(lines, ends))
    pathlib.Path(f"{base}.vtt").write_text("WEBVTT\n" + cues, encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        def frame(n):
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">{draw(n / RATE)}</svg>'
            subprocess.run(["rsvg-convert", "-o", f"{folder}/{n:04d}.png"], input=svg.encode(), check=True)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            list(pool.map(frame, range(seconds * RATE)))
        subprocess.run(["ffmpeg", "-y", "-v", "error", "-framerate", str(RATE), "-i", f"{folder}/%04d.png", "-c:v", "libvpx-vp9", "-crf", "38",
                        "-b:v", "0", "-g", "30", "-row-mt", "1", "-pix_fmt", "yuv420p", "-map_metadata", "-1", f"{base}.webm"], check=True)


if __name__ == "__main__":
    for film in sys.argv[1:] or FILMS:
        make(film)
