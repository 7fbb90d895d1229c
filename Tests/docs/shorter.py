#!/usr/bin/env python3
"""Stands where a page of the docs says `hotline`: calls the program with a command made short enough for a test, and notes what happened.

check_docs.py puts it into the scratch folder of each page and tells it the rest in the environment:
DOCS_HOTLINE the program, DOCS_OPTIONS a JSON file of the options of each command, DOCS_LOG where to note, DOCS_MODE short, whole or parse.
"""

import json
import os
import subprocess
import sys

LEAST = {"run": 1, "explain": 1, "size": 5}
SECONDS_TO_PARSE = 1


def command_of(arguments: list[str], options: dict[str, list[str]]) -> str:
    """The command that is called, such as `calendar due`; empty for `hotline --version`."""
    words = []
    for before, argument in zip(["", *arguments], arguments):
        if argument.startswith("-") or before == "--lang":
            continue
        if " ".join([*words, argument]) not in options:
            break
        words.append(argument)
    return " ".join(words)


def at_most(arguments: list[str], names: tuple[str, ...], most: int) -> None:
    """Puts `most` into an option that has a larger number, or adds the option."""
    for place, argument in enumerate(arguments[:-1]):
        if argument in names:
            arguments[place + 1] = str(min(int(arguments[place + 1]), most))
            return
    arguments += [names[-1], str(most)]


def shortened(arguments: list[str], options: dict[str, list[str]]) -> list[str]:
    """The rules stand in check_docs.py."""
    arguments = [a.replace("/tmp/", "scratch/", 1) if a.startswith("/tmp/") else a for a in arguments]
    command = command_of(arguments, options)
    known = options.get(command, [])
    if {"-h", "--help"} & set(arguments):
        return arguments
    if "--max-replications" in known and {"--precision", "--best"} & set(arguments):
        at_most(arguments, ("--max-replications",), 10)
    elif "--replications" in known:
        at_most(arguments, ("-n", "--replications"), LEAST.get(command, 2))
    if "--time-limit" in known:
        at_most(arguments, ("--time-limit",), 10)
    if "--search" in arguments:
        at_most(arguments, ("--evaluations",), 2)
    elif "--no-seats" in known and "--no-seats" not in arguments:
        arguments.append("--no-seats")
    return arguments


def without_pictures(arguments: list[str], options: dict[str, list[str]]) -> list[str]:
    """Drawing takes longer than most simulations, and changes no output but the line that names the pictures."""
    command = command_of(arguments, options)
    may = "--no-charts" in options.get(command, []) and command != "report"
    return arguments + ["--no-charts"] * (may and not {"--no-charts", "-h", "--help"} & set(arguments))


def main() -> int:
    with open(os.environ["DOCS_OPTIONS"], encoding="utf-8") as file:
        options = json.load(file)
    given, mode = sys.argv[1:], os.environ["DOCS_MODE"]
    arguments = given if mode == "whole" else shortened(given, options)
    is_same = arguments == given
    arguments = without_pictures(arguments, options)
    limit = SECONDS_TO_PARSE if mode == "parse" else None
    try:
        code = subprocess.run([os.environ["DOCS_HOTLINE"], *arguments], timeout=limit).returncode
    except subprocess.TimeoutExpired:
        code = 0  # It was at work, so it had understood.
    with open(os.environ["DOCS_LOG"], "a", encoding="utf-8") as log:
        log.write(json.dumps({"run": arguments, "same": is_same, "code": code}) + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
