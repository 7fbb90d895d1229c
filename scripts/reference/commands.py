"""commands.md: the help page of every command."""

import re

from . import program

WORDS = {
    "en": ("Commands", "What `hotline help COMMAND` prints, all on one page. Exit codes: 0 done, 1 internal fault, 2 bad input, 3 a target is missed or there is no answer "
           "within the limits, 130 interrupted. Other languages: [中文](commands.zh.md)."),
    "zh": ("命令", "`hotline help 命令` 的全部内容。退出码：0 完成，1 内部错误，2 输入有误，3 未达标或限度内无解，130 被中断。其他语言：[English](commands.md)。"),
}


def listed(text: str) -> list[str]:
    """The commands that a help page lists."""
    if " COMMAND " not in text and " 命令 " not in text:
        return []
    before = re.split(r"\n(?:Options|选项)[:：]\n", text)[0]
    return re.findall(r"^  ([a-z][a-z-]*) {2,}\S", before, re.MULTILINE)


def sections(words: list[str], language: str) -> list[tuple[list[str], str]]:
    """A command and those below it, each with its help page."""
    text = program.hotline("help", *words, "--lang", language)
    inner = [part for name in listed(text) for part in sections([*words, name], language)]
    return [(words, text), *inner]


def page(language: str) -> str:
    title, intro = WORDS[language]
    parts = sections([], language)
    heads = [" ".join(["hotline", *words]) for words, _ in parts]
    contents = " · ".join(f"[{head.removeprefix('hotline ')}](#{head.replace(' ', '-')})" for head in heads[1:])
    bodies = [f"{'#' * (2 if len(words) < 2 else 3)} {head}\n\n```text\n{text.rstrip()}\n```" for head, (words, text) in zip(heads, parts)]
    return program.page(title, intro, contents, *bodies)
