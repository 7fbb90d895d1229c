"""Calls the program, and writes Markdown."""

import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("HOTLINE", str(TOP / ".build/release/hotline"))
MADE = "<!-- made by scripts/docs (`make docs`): do not edit -->"


def hotline(*arguments: str) -> str:
    """What a command prints. 3 is an answer too: a target is missed."""
    done = subprocess.run([PROGRAM, *arguments], cwd=TOP, capture_output=True, text=True, env={**os.environ, "COLUMNS": "80"})
    if done.returncode not in (0, 3):
        sys.exit(f"docs: `hotline {' '.join(arguments)}` failed\n{done.stderr}")
    return done.stdout


def row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def table(heads: list[str], rows: list[list[str]]) -> str:
    return "\n".join([row(*heads), "|" + "---|" * len(heads), *(row(*cells) for cells in rows)])


def page(title: str, *parts: str) -> str:
    return "\n\n".join([f"# {title}", MADE, *(part for part in parts if part)]) + "\n"
