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


PRESS = [(0, "Nobody answers, no normal breath: ring 112 and begin"), (4, "Hands in the middle of the chest, arms straight"),
         (7, "Thirty times, five to six centimetres, twice a second"), (22, "Head back, two breaths of a second each"),
         (26, "And thirty again, until help is there")]


def press(t):
    beat = t * 1.8  # a minute has 108
    pressing = 7 <= t < 22 or t >= 26
    depth = 16 * max(0.0, math.sin(beat * 2 * math.pi)) if pressing else 0
    breath = 14 * max(0.0, math.sin((t - 22) * math.pi / 2) ** 2) if 22 <= t < 26 else 0
    y = 196 + depth - breath
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/><rect y="262" width="{WIDTH}" height="50" fill="#d8cdbb"/>',
             f'<path d="M150 262 L150 {y + 20:.1f} Q300 {y - 8:.1f} 430 {y + 22:.1f} L470 262 Z" fill="#8fa9bf"/>',
             '<circle cx="118" cy="232" r="30" fill="#e3b58f"/><rect x="470" y="228" width="130" height="34" rx="12" fill="#55606f"/>']
    x = 96 if 22 <= t < 26 else 290
    top = 96 + depth * .6
    parts.append(f'<circle cx="{x}" cy="{top:.1f}" r="26" fill="#c98f66"/>')
    if x == 290:
        hands = y + 2 if t >= 4 else 150
        parts.append(f'<path d="M262 {top + 30:.1f} L290 {hands:.1f} L318 {top + 30:.1f}" stroke="{ACCENT}" stroke-width="18" fill="none" stroke-linecap="round"/>')
    count = int((t - 7) * 30 / 15) if 7 <= t < 22 else int((t - 26) * 2) if t >= 26 else 0
    if pressing:
        parts.append(text(540, 110, str(min(30, count + 1)), 64, ACCENT, weight="bold"))
    if 22 <= t < 26:
        parts.append(text(540, 110, "1" if t < 24 else "2", 64, "#1d6b3c", weight="bold"))
    return "".join(parts) + current(t, PRESS)


FORM = [(0, "Visitors' list, as somebody made it in 2014"), (5, "What is it for? To know who is on the quay, and whom to ring."),
        (10, "What does that need? Not the birthday, not the passport."), (16, "How long? Until the visitor is out again, and one day."),
        (21, "Two fields and a date of deletion"), (25, "What is not there cannot be stolen.")]


def form(t):
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/><rect x="150" y="14" width="340" height="290" rx="10" fill="#fff" stroke="#9fb2c4"/>']
    fields = ("Name", "Birthday", "Passport number", "Home address", "Host at Harbourline", "Employer", "Licence plate", "Signature")
    for n, label in enumerate(fields):
        kept = n in (0, 4)
        gone = 0 if kept else ease(t, 10 + n * .5, 10.8 + n * .5)
        faded = 0 if kept else ease(t, 16, 17)
        y = 28 + n * 33 - (0 if n == 0 else ease(t, 17, 19) * (99 if n == 4 else 0))
        opacity = 1 - faded
        parts.append(f'<g opacity="{opacity:.2f}"><rect x="170" y="{y:.1f}" width="300" height="26" rx="4" fill="{"#e2eff2" if kept and t > 10 else "#f4f5f7"}"/>'
                     + text(182, y + 18, label, 15, INK if kept else SOFT, "start"))
        if gone:
            parts.append(f'<rect x="176" y="{y + 12:.1f}" width="{288 * gone:.1f}" height="2.5" fill="#a32d24"/>')
        parts.append("</g>")
    shown = ease(t, 21, 22)
    parts.append(f'<g opacity="{shown:.2f}"><rect x="170" y="160" width="300" height="40" rx="6" fill="#fff6d8" stroke="#d9b64a"/>'
                 + text(320, 186, "deleted on the day after", 17) + "</g>")
    return "".join(parts) + current(t, FORM)


SIGNALS = [(0, "One person signals: the one with the orange sleeves"), (4, "Up: right arm raised, small circles"),
           (9, "Down: right arm lowered, small circles"), (14, "Stop: both arms out, and hold them"),
           (19, "Danger: both arms up"), (24, "End: hands folded"), (27, "Stop may come from anybody.")]


def signals(t):
    load = 190 - 70 * (ease(t, 4, 9) - ease(t, 9, 14) * .8)
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#dfe9f0"/><rect y="272" width="{WIDTH}" height="40" fill="#9aa3ab"/>',
             f'<path d="M430 20h170M515 20V{load:.1f}" stroke="#37475a" stroke-width="6"/>'
             f'<rect x="455" y="{load:.1f}" width="120" height="56" fill="{"#a32d24" if 19 <= t < 24 else ACCENT}"/>']
    turn = t * 5
    right, left = (258, 205), (142, 205)  # hands hang down
    if 4 <= t < 9:
        right = (252 + 9 * math.cos(turn), 62 + 9 * math.sin(turn))
    elif 9 <= t < 14:
        right = (262 + 9 * math.cos(turn), 212 + 9 * math.sin(turn))
    elif 14 <= t < 19:
        right, left = (300, 128), (100, 128)
    elif 19 <= t < 24:
        right, left = (246, 56), (154, 56)
    elif 24 <= t < 27:
        right, left = (206, 158), (194, 158)
    parts.append('<path d="M200 126v76M200 200l-24 72M200 200l24 72" stroke="#37475a" stroke-width="20" stroke-linecap="round"/>'
                 '<circle cx="200" cy="86" r="24" fill="#c98f66"/><path d="M174 82a26 26 0 0 1 52 0z" fill="#f2b632"/>')
    for x, y in (right, left):
        parts.append(f'<path d="M200 128L{x:.1f} {y:.1f}" stroke="#ee8a2c" stroke-width="16" stroke-linecap="round"/><circle cx="{x:.1f}" cy="{y:.1f}" r="10" fill="#c98f66"/>')
    return "".join(parts) + current(t, SIGNALS)


BOARD = [(0, "Monday: eight cards, and all of them are to be done"), (4, "Everybody begins something: nothing is done"),
         (10, "The team looks at the board and turns it round: finish first"), (16, "Two at a time. Done means done."),
         (23, "Friday: six are done, two are not begun. That is a good fortnight.")]


def board(t):
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>']
    for n, title in enumerate(("To do", "Begun", "Done")):
        parts.append(f'<rect x="{30 + n * 198}" y="16" width="184" height="288" rx="8" fill="#e3e8ee"/>' + text(122 + n * 198, 42, title, 18, INK, weight="bold"))
    for card in range(8):
        begun = ease(t, 4 + card * .6, 5 + card * .6)
        back = ease(t, 10.5, 12) if card > 1 else 0
        start = 13 + (card // 2) * 2.6 + (card % 2) * .5
        again = ease(t, start, start + .7) if 1 < card < 6 else 0
        done = ease(t, start + 1.6, start + 2.4) if card < 6 else 0
        column = begun - back + again + done
        x = 40 + column * 198 + (card % 2) * 84
        y = 54 + (card // 2) * 60
        colour = "#cfe8d6" if column > 1.8 else "#fff6d8" if column > .8 else "#fff"
        parts.append(f'<rect x="{x:.1f}" y="{y}" width="78" height="50" rx="5" fill="{colour}" stroke="#9fb2c4"/>' + text(x + 39, y + 31, str(card + 1), 18, SOFT))
    return "".join(parts) + current(t, BOARD)


PICTURE = [(0, "What are we building? Boxes for what runs"), (5, "Cylinders for what is kept, arrows for what flows"),
           (10, "Where does trust change? A dashed line"), (15, "Only the arrows that cross it are asked"),
           (20, "And what is carried across by hand"), (25, "The picture surprised you? Then it was worth the hour.")]


def picture(t):
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/><rect x="10" y="8" width="620" height="298" rx="6" fill="none" stroke="#9fb2c4" stroke-width="4"/>']
    for n, (x, y, label) in enumerate(((70, 120, "Telephone"), (280, 120, "Server"), (500, 60, "Gate"), (500, 190, "Crane"))):
        parts.append(f'<g opacity="{ease(t, n, n + 1):.2f}"><rect x="{x}" y="{y}" width="100" height="54" rx="6" fill="#e2eff2" stroke="{ACCENT}" stroke-width="3"/>'
                     + text(x + 50, y + 33, label, 16) + "</g>")
    parts.append(f'<g opacity="{ease(t, 5, 6):.2f}"><path d="M290 222v44a40 12 0 0 0 80 0v-44a40 12 0 0 0-80 0a40 12 0 0 0 80 0" fill="#f4f5f7" stroke="{SOFT}" stroke-width="3"/></g>')
    crossing = "#a32d24" if t >= 15 else SOFT
    for n, (path, hot) in enumerate((("M170 147H276", True), ("M330 176V206", False), ("M380 140L496 92", True), ("M380 158L496 212", True))):
        parts.append(f'<path d="{path}" stroke="{crossing if hot else SOFT}" stroke-width="{5 if hot and t >= 15 else 3}" fill="none" opacity="{ease(t, 6 + n * .8, 6.8 + n * .8):.2f}"/>')
    for n, x in enumerate((222, 440)):
        parts.append(f'<path d="M{x} 24V{24 + 270 * ease(t, 10 + n, 12 + n):.1f}" stroke="#b7791f" stroke-width="4" stroke-dasharray="12 9"/>')
    hand = ease(t, 20, 21)
    parts.append(f'<g opacity="{hand:.2f}"><path d="M300 290Q420 300 520 250" stroke="#a32d24" stroke-width="5" stroke-dasharray="3 8" fill="none"/>'
                 f'<circle cx="{300 + 220 * ease(t, 20, 24):.1f}" cy="{290 - 36 * ease(t, 21, 24):.1f}" r="11" fill="#c98f66"/></g>')
    return "".join(parts) + current(t, PICTURE)


# name: (draw, seconds, lines, file without its ending)
FILMS = {"press": (press, 30, PRESS, "first-aid/media/press"), "form": (form, 28, FORM, "data-protection/media/form"),
         "signals": (signals, 30, SIGNALS, "crane/media/signals"), "board": (board, 28, BOARD, "scrum/content/media/board"),
         "picture": (picture, 29, PICTURE, "threat-modelling/media/picture"),
         "fire": (fire, 28, FIRE, "fire-safety/media/fire"), "hook": (hook, 29, HOOK, "phishing/media/hook"),
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
