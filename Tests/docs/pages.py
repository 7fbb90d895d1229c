"""Reads Markdown pages: blocks with their commands and outputs, code in the text, links."""

import re
from dataclasses import dataclass, field
from pathlib import Path

COMMAND = re.compile(r"^(\$ )?(\.build/release/)?hotline(?= [a-z-])")
MARKER = re.compile(r"^<!-- (ends with|first|not run|as written|file)(?::? (.*))? -->$")
# What may stand beside `hotline` in a block of commands; anything else (make, python …) is not for this check.
HELPERS = ("cp", "grep", "head", "tail", "mkdir", "ls", "cat")


@dataclass
class Block:
    """A fenced block. `markers` are the HTML comments in front of it."""

    line: int
    language: str
    lines: list[str] = field(default_factory=list)
    markers: dict[str, str] = field(default_factory=dict)
    output: list[str] = field(default_factory=list)

    def commands(self) -> list[str]:
        """Lines for a shell, continued ones joined."""
        joined = "\n".join(self.lines).replace("\\\n", " ").split("\n")
        if "file" in self.markers:
            return []
        if self.language == "console":
            return [line.strip()[2:] for line in joined if line.strip().startswith("$ ")]
        return [line for line in joined if COMMAND.match(line) or line.split(" ")[0] in HELPERS]


class Page:
    """A page: its blocks of commands, each with the output that the page shows of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.is_as_written = False
        self.blocks: list[Block] = []
        self.untagged: list[int] = []
        self.prose: list[str] = []
        self._read()

    def _read(self) -> None:
        block, markers, last, closing = None, {}, None, ""
        for number, line in enumerate(self.text.split("\n"), 1):
            fence = re.match(r"^(`{3,})(\S*)$", line)
            if block is not None:
                if line != closing:
                    block.lines.append(line)
                    continue
                last = self._close(block, last)
                block = None
            elif fence:
                closing = fence.group(1)
                block, markers = Block(number, fence.group(2), markers=markers), {}
            elif marker := MARKER.match(line):
                self.is_as_written |= marker.group(1) == "as written"
                markers[marker.group(1)] = marker.group(2) or ""
            elif line.strip():
                self.prose.append(line)
                markers, last = {}, None

    def _close(self, block: Block, last: Block | None) -> Block | None:
        """Files a block that has ended. `last`: the block of commands right before it, whose output this may be."""
        if block.language in ("sh", "console") or "file" in block.markers:
            if block.language == "console":
                first = max((n for n, line in enumerate(block.lines) if line.strip().startswith("$ ")), default=-1)
                block.output = block.lines[first + 1:]
            self.blocks.append(block)
            return block
        if block.language == "" and any(COMMAND.match(line.strip()) for line in block.lines):
            self.untagged.append(block.line)
        elif block.language == "" and last is not None and last.language == "sh":
            last.output = block.lines
        return None

    def inline_commands(self) -> list[str]:
        """`hotline …` in the text, as far as it is a command and not a name."""
        spans = (s for line in self.prose for s in re.findall(r"`((?:\.build/release/)?hotline [^`]+)`", line))
        return [span.replace("\\|", "|") for span in spans]

    def links(self) -> list[str]:
        """Links that lead to this repository, pictures too."""
        found = (link for line in self.prose for link in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`]*`", "", line)))
        return [link for link in found if not re.match(r"[a-z]+:", link)]

    def anchors(self) -> set[str]:
        """What a link may name after `#`, as GitHub makes it of headings."""
        anchors: dict[str, int] = {}
        made = set()
        for heading in re.findall(r"^#+ (.+)$", self.text, re.MULTILINE):
            plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower().replace(" ", "-")
            anchor = "".join(c for c in plain if c.isalnum() or c in "-_")
            count = anchors.get(anchor, 0)
            made.add(anchor if count == 0 else f"{anchor}-{count}")
            anchors[anchor] = count + 1
        return made
