#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures build/release against physical limits and writes build/bench.json: ./dev bench [--quick] [--only PREFIX].

Each part is one of
  * a module of this folder with `measure(context)`, which yields results;
  * a program build/release/bin/lxcp-bench-NAME [--quick], which prints results as JSON lines.
A result is {"name", "unit", "value", "limit_name", "limit_value", "limit", "runs"}: `limit` is the ratio that is asked for,
and the ratio is computed here. --table writes the table of docs/performance.md from the last build/bench.json.
"""
import argparse
import importlib
import json
import os
import pathlib
import platform
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUTPUT = ROOT / "build/bench.json"
PARTS = ["startup", "syncing", "serving", "downloading"]
sys.path.insert(0, str(HERE))


class Context:
    def __init__(self, quick, only):
        self.quick = quick
        self.only = only
        self.bin = ROOT / "build/release/bin"
        self.scratch = ROOT / "build/bench"

    def say(self, text):
        print(text, file=sys.stderr, flush=True)


def complete(result):
    value, limit_value = result.get("value"), result.get("limit_value")
    ratio = round(value / limit_value, 3) if limit_value else None
    return {"name": result["name"], "unit": result["unit"], "value": value, "limit_name": result.get("limit_name"),
            "limit_value": limit_value, "ratio": ratio, "limit": result.get("limit"), "runs": result.get("runs", [])}


def over(result):
    """A figure is over when its ratio is; one without a physical limit when it is above `limit` itself."""
    if result["limit"] is None:
        return False
    return (result["ratio"] if result["ratio"] is not None else result["value"]) > result["limit"]


def program_results(context, program):
    command = [str(program)] + (["--quick"] if context.quick else [])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=context.scratch, check=False)
    if done.returncode:
        raise RuntimeError(f"{program.name} ended with {done.returncode}")
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            yield json.loads(line)


def parts(context):
    for name in PARTS:
        yield name, lambda name=name: importlib.import_module(name).measure(context)
    for program in sorted(context.bin.glob("lxcp-bench-*")):
        yield program.name.removeprefix("lxcp-bench-"), lambda program=program: program_results(context, program)


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), platform.processor())
    return f"{os.cpu_count()} × {model}, {platform.system()} {platform.release()}"


def run(context):
    context.scratch.mkdir(parents=True, exist_ok=True)
    results, broken = [], []
    for name, measure in parts(context):
        if context.only and not name.startswith(context.only):
            continue
        context.say(f"── {name}")
        try:
            for raw in measure():
                result = complete(raw)
                results.append(result)
                context.say(f"   {describe(result)}")
        except (RuntimeError, OSError, ValueError, KeyError, subprocess.SubprocessError) as error:
            broken.append(f"{name}: {error}")
            context.say(f"   broken: {error}")
    commit = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True, text=True,
                            check=False).stdout.strip()
    document = {"machine": machine(), "commit": commit, "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                "quick": context.quick, "results": results}
    OUTPUT.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    failed = [result for result in results if over(result)]
    context.say(f"{len(results)} figures in {OUTPUT.relative_to(ROOT)}, {len(failed)} over their limit, {len(broken)} broken")
    return 1 if failed or broken else 0


def number(value):
    if value is None:
        return "–"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def describe(result):
    text = f"{result['name']}: {number(result['value'])} {result['unit']}"
    if result["ratio"] is not None:
        text += f" = {result['ratio']:.2f} × {result['limit_name']} ({number(result['limit_value'])})"
    if result["limit"] is not None:
        text += f", at most {result['limit']:g}: {'OVER' if over(result) else 'ok'}"
    return text


def table():
    document = json.loads(OUTPUT.read_text(encoding="utf-8"))
    lines = ["| figure | measured | physical limit of the same run | ratio | asked |", "|---|---:|---|---:|---:|"]
    for result in document["results"]:
        limit = f"{result['limit_name']}: {number(result['limit_value'])} {result['unit']}" if result["limit_value"] else "–"
        ratio = f"{result['ratio']:.2f}" if result["ratio"] is not None else "–"
        asked = "–" if result["limit"] is None else f"≤ {result['limit']:g}" + (
            "" if result["ratio"] is not None else f" {result['unit']}")
        if over(result):
            asked += " **over**"
        lines.append(f"| `{result['name']}` | {number(result['value'])} {result['unit']} | {limit} | {ratio} | {asked} |")
    head = f"Measured {document['at']} at {document['commit']} on {document['machine']}."
    page = ROOT / "docs/performance.md"
    text = page.read_text(encoding="utf-8")
    before, rest = text.split("<!-- table -->", 1)
    after = rest.split("<!-- end of table -->", 1)[1]
    page.write_text(f"{before}<!-- table -->\n{head}\n\n" + "\n".join(lines) + f"\n<!-- end of table -->{after}",
                    encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("--quick", action="store_true", help="fewer runs and smaller catalogs")
    parser.add_argument("--only", default="", help="parts whose name starts so")
    parser.add_argument("--table", action="store_true", help="write docs/performance.md from build/bench.json and end")
    options = parser.parse_args()
    if options.table:
        table()
        return 0
    return run(Context(options.quick, options.only))


if __name__ == "__main__":
    sys.exit(main())
