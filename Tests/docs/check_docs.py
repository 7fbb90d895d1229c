#!/usr/bin/env python3
"""Runs every `hotline` command of the documentation, and looks at its links.

usage: Tests/docs/check_docs.py [--list] [PAGE…]

Pages are README*.md, docs/, scenarios/*/README.md, results/ and plots/README.md, or those named. The commands of a page are the lines that begin with `hotline`
or `.build/release/hotline` in its ```sh blocks (cp, grep, head … beside them too), and those after `$ ` in ```console blocks. They run in order, in a scratch
folder with scenarios/, benchmarks/, schema/ and scripts/. A command that ends with anything but 0 or 3 (a target is missed) fails.

What takes long is made shorter (shorter.py): 2 replications at most (1 of `run` and `explain`, 5 of `size`), or 10 at most where --precision or --best decides; no search of seats
in `timeline`, 2 plans with --search; 10 s for a roster. Then the output is another one. Pictures are never drawn (--no-charts). Where nothing had to be changed, the output that the page
shows (the rest of a ```console block; the block without a language right after a ```sh block) is compared: each of its lines must come, in this order;
`…` stands for anything, `in 1.3 s …` for any time.

Comments in front of a block:
  <!-- ends with 2 -->        its commands end with this code
  <!-- first: COMMAND -->     what must be there before, and the page does not show
  <!-- not run: REASON -->    only tried for a second each: no option may be wrong
  <!-- file: PATH -->         what the block shows is this file of the scratch folder
  <!-- as written -->         anywhere: nothing of this page is made shorter

In the text, `hotline …` must name a command there is and options it has; links must lead to files and headings there are. Examples of help pages are
treated as `not run`. Exit codes: 0 all is well, 1 something is not (each is named), 2 bad usage.
"""

import argparse
import itertools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Iterator

sys.path.insert(0, str(Path(__file__).resolve().parent))
from pages import Block, Page  # noqa: E402
from shorter import command_of  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent
HOTLINE = Path(os.environ.get("HOTLINE", ROOT / ".build/release/hotline")).resolve()
NEEDED = ("scenarios", "benchmarks", "schema", "scripts")
# Not commands: what an event log calls the desk.
NAMES = ("hotline office",)
# What examples of help pages take for granted.
SAMPLES = ("printf 'id,rule,start,n\\n1,end-of-day,2024-02-08T16:50,3\\n' > limits.csv; "
           "printf 'date,kind,name\\n2027-01-01,holiday,New Year\\n' > mine.csv; hotline run scenarios/city")
PATTERNS = ("README*.md", "docs/**/*.md", "scenarios/*/README.md", "results/README.md", "plots/README.md")


def documents() -> list[Path]:
    """Pages of the documentation; templates of studies have no commands of their own."""
    found = {path for pattern in PATTERNS for path in ROOT.glob(pattern) if not path.name.endswith(".template.md")}
    return sorted(found)


def help_of(*words: str) -> str:
    return subprocess.run([HOTLINE, "help", *words, "--lang", "en"], check=True, capture_output=True, text=True).stdout


def known_commands() -> dict[str, str]:
    """The help page of every command, by name; subcommands as `calendar due`."""
    pages, waiting = {"": help_of()}, [""]
    while waiting:
        group = waiting.pop()
        if "\nUsage: hotline" not in pages[group] or " COMMAND [options]" not in pages[group]:
            continue
        listed = pages[group].split("\nOptions:\n")[0]
        for name in re.findall(r"^  ([a-z][a-z-]*) {2,}\S", listed, re.MULTILINE):
            words = [*group.split(), name]
            pages[" ".join(words)] = help_of(*words)
            waiting.append(" ".join(words))
    return pages


def options_in(page: str) -> list[str]:
    return re.findall(r"^ {2,6}(?:-\w, )?(--[a-z-]+)", page, re.MULTILINE)


class Runner:
    """A scratch folder in which the blocks of one page run."""

    def __init__(self, folder: Path, options: Path) -> None:
        self.folder, self.log = folder, folder / "log.jsonl"
        for name in NEEDED:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        if (ROOT / ".venv").exists():
            (folder / ".venv").symlink_to((ROOT / ".venv").resolve())
        program = folder / ".build/release/hotline"
        program.parent.mkdir(parents=True)
        (folder / "scratch").mkdir()
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(Path(__file__).with_name("shorter.py")))} "$@"\n')
        program.chmod(0o755)
        self.environment = {**os.environ, "DOCS_HOTLINE": str(HOTLINE), "DOCS_OPTIONS": str(options), "DOCS_LOG": str(self.log),
                            "PATH": f"{program.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}

    def run(self, command: str, mode: str, expected: set[int]) -> tuple[str, bool, list[str]]:
        """Output, whether it is that of the command as it stands, and what was wrong."""
        self.log.write_text("")
        # Inherited output would be that of processes that a time limit left behind, so a file takes it.
        with open(self.folder / "output", "w+", encoding="utf-8") as output:
            done = subprocess.run(["bash", "-c", command], cwd=self.folder, env={**self.environment, "DOCS_MODE": mode},
                                  stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
            output.seek(0)
            text = output.read()
        runs = [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines()]
        codes = [run["code"] for run in runs] or [done.returncode]
        wrong = [f"ends with {code}: {command}\n" + "\n".join(f"    {line}" for line in text.splitlines()[-6:])
                 for code in codes if code not in expected]
        return text, all(run["same"] for run in runs), wrong

    def check(self, page: Page, block: Block) -> Iterator[str]:
        expected = {int(block.markers["ends with"])} if "ends with" in block.markers else {0, 3}
        if path := block.markers.get("file"):
            (self.folder / path).write_text("\n".join(block.lines) + "\n", encoding="utf-8")
        mode = "parse" if "not run" in block.markers else "whole" if page.is_as_written else "short"
        if first := block.markers.get("first"):
            yield from self.run(first, "short", {0, 3})[2]
        printed, is_comparable = "", mode != "parse"
        for command in block.commands():
            text, is_same, wrong = self.run(command, mode, expected)
            printed, is_comparable = printed + text, is_comparable and is_same
            yield from wrong
        if block.commands() and is_comparable:
            yield from differences(block.output, printed)


def differences(shown: list[str], printed: str) -> Iterator[str]:
    """Lines of a page that are not in the output, or not in this order."""
    def timeless(line: str) -> str:
        return re.sub(r"\bin [\d.,]+ (s|min)\b.*", "in …", line).rstrip()

    lines = iter([timeless(line) for line in printed.splitlines()])
    for line in shown:
        # Pictures need what scripts/setup installs.
        wanted = timeless(line)
        if wanted.strip() in ("", "…") or wanted.startswith(("charts:", "图表：")):
            continue
        pattern = re.compile(".*".join(re.escape(part) for part in wanted.split("…")))
        if not any(pattern.fullmatch(found) for found in lines):
            yield f"this line of the page is not in the output, or not after those before it: {line}"
            return


def check_page(page: Page, options: Path) -> list[str]:
    """All that is wrong with the commands of a page."""
    problems = [f"line {line}: commands in a block without a language: make it ```sh or ```console" for line in page.untagged]
    blocks = [block for block in page.blocks if block.commands() or "file" in block.markers]
    if blocks:
        with tempfile.TemporaryDirectory() as folder:
            runner = Runner(Path(folder), options)
            problems += [f"line {block.line}: {problem}" for block in blocks for problem in runner.check(page, block)]
    return problems


def check_text(page: Page, options: dict[str, list[str]]) -> Iterator[str]:
    """Commands and options that the text names, and its links."""
    for span in page.inline_commands():
        if span in NAMES:
            continue
        words = span.split()[1:]
        named = [word for word in words[:1] if re.fullmatch(r"[a-z][a-z-]*", word) and word != "help"]
        command = command_of(words, options)
        known = set(itertools.chain(options[command], options[""]))
        for word in [w for w in named if w not in options] + [w for w in re.findall(r"(?<![\w-])--[a-z-]+", span) if w not in known]:
            yield f"`{span}`: there is no {word}"
    for link in page.links():
        path, _, anchor = link.partition("#")
        target = (page.path.parent / path).resolve() if path else page.path
        if not target.exists():
            yield f"a link to {link}, which is not there"
        elif anchor and target.suffix == ".md" and anchor not in Page(target).anchors():
            yield f"a link to {link}: no such heading"


def examples(pages: dict[str, str]) -> Page:
    """The examples of all help pages as a page, tried only."""
    lines = [line[2:] for text in pages.values() for line in text.partition("\nExamples:\n")[2].splitlines() if line.startswith("  hotline")]
    page = Page.__new__(Page)
    page.path, page.is_as_written, page.untagged = ROOT / "help pages", False, []
    page.blocks = [Block(number, "sh", [line], {"not run": "", "first": SAMPLES if number == 1 else ""}) for number, line in enumerate(lines, 1)]
    return page


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", type=Path, metavar="PAGE", help="pages to check; all, if left out")
    parser.add_argument("--list", action="store_true", help="list the commands, run nothing")
    chosen = parser.parse_args()
    pages = [Page(path.resolve()) for path in chosen.pages or documents()]
    if chosen.list:
        for page in pages:
            for block in page.blocks:
                print(*(f"{page.path.relative_to(ROOT)}:{block.line}: {command}" for command in block.commands()), sep="\n", end="\n" * bool(block.commands()))
        return 0
    helps = known_commands()
    options = {name: options_in(text) for name, text in helps.items()}
    wrong = 0
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file, ThreadPoolExecutor(2) as pool:
        json.dump(options, file)
        file.flush()

        def checked(page: Page) -> tuple[Page, list[str], float]:
            start = time.monotonic()
            problems = check_page(page, Path(file.name))
            return page, problems + list(check_text(page, options) if hasattr(page, "prose") else []), time.monotonic() - start

        for page, problems, seconds in pool.map(checked, pages + ([] if chosen.pages else [examples(helps)])):
            commands = sum(len(block.commands()) for block in page.blocks)
            print(f"{page.path.relative_to(ROOT)}: {commands} commands, {seconds:.1f} s" + "".join(f"\n  {p}" for p in problems), flush=True)
            wrong += len(problems)
    print(f"{wrong} problems" if wrong else "all commands, options and links of the documentation are in order")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
