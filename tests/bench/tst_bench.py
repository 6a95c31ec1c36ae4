#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bench's own arithmetic: a figure over its limit must end in exit 1, whatever kind of figure it is."""
import contextlib
import io
import json
import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import bench  # noqa: E402


class Bench(unittest.TestCase):
    def run_with(self, lines, code=0):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "build/release/bin").mkdir(parents=True)
            program = root / "build/release/bin/lxcp-bench-probe"
            program.write_text(f"#!/bin/sh\ncat <<'END'\n{lines}\nEND\nexit {code}\n")
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
            with mock.patch.multiple(bench, ROOT=root, OUTPUT=root / "build/bench.json", PARTS=[]), \
                    contextlib.redirect_stderr(io.StringIO()):
                ended = bench.run(bench.Context(True, ""))
            return ended, json.loads((root / "build/bench.json").read_text(encoding="utf-8"))

    def test_ratioOverLimit_endsWith1(self):
        line = '{"name":"a","unit":"ms","value":30,"limit_name":"bare","limit_value":10,"limit":2.0,"runs":[30]}'
        ended, document = self.run_with(line)
        self.assertEqual(ended, 1)
        self.assertEqual(document["results"][0]["ratio"], 3.0)

    def test_ratioUnderLimit_endsWith0(self):
        line = '{"name":"a","unit":"ms","value":19,"limit_name":"bare","limit_value":10,"limit":2.0,"runs":[19]}'
        self.assertEqual(self.run_with(line)[0], 0)

    def test_figureWithoutPhysicalLimit_isHeldToItsOwn(self):
        line = '{"name":"a","unit":"ms","value":%s,"limit":16}'
        ended, document = self.run_with(line % 17)
        self.assertEqual(ended, 1)
        self.assertIsNone(document["results"][0]["ratio"])
        self.assertEqual(self.run_with(line % 15)[0], 0)

    def test_figureWithoutAnyLimit_isOnlyTold(self):
        ended, document = self.run_with('{"name":"a","unit":"1/s","value":5}')
        self.assertEqual(ended, 0)
        self.assertEqual(document["results"][0]["limit"], None)

    def test_programThatFails_endsWith1(self):
        self.assertEqual(self.run_with("", code=3)[0], 1)

    def test_document_saysWhereItWasMeasured(self):
        document = self.run_with('{"name":"a","unit":"ms","value":1}')[1]
        self.assertTrue(document["machine"])
        self.assertIn("commit", document)


class Help(unittest.TestCase):
    def test_wrongOption_isAUsageError(self):
        done = subprocess.run([sys.executable, bench.__file__, "--nonsense"], capture_output=True, check=False)
        self.assertEqual(done.returncode, 2)


if __name__ == "__main__":
    unittest.main()
