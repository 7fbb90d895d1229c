"""scenario-keys.md: every key of scenario.yaml with its type, from the JSON Schema."""

import json
import sys
from typing import Iterator

from . import program

INTRO = """What `hotline schema` says, as tables: the path of every key, in the way `--set` takes it. `NAME` stands for a name or number that the scenario chooses, `[]` for the items of a list; a
list's items can be named by their `name`, `number` or `id` or counted from 0. **R** marks a key that must be there wherever the mapping around it is. Defaults, examples and what
the values do: [the scenario file](../scenario.md)."""

NUMBER = "^[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)? *"
TIME = "d|day|days|h|hour|hours|min|minute|minutes|ms|s|sec|second|seconds|week|weeks"
LAWS = "exponential|lognormal|gamma|weibull|erlang|hyperexponential|normal|uniform|triangular|constant|empirical)( |$))"
# Every pattern of the schema has a name here; a new one has to be given one.
TYPES = {
    NUMBER + "%$": "share", NUMBER + "(x|%)$": "factor", f"{NUMBER}({TIME})( .*)?$": "duration",
    f"^[0-9]+([.][0-9]+)? *(wd|({TIME})( .*)?)$": "duration or working days",
    "^ *([0-9]|(" + LAWS: "law", "^ *([0-9]|(none|" + LAWS: "law or `none`", "^ *([0-9]|(endless|survival|" + LAWS: "law, `endless` or `survival`",
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+([+]08:00)?)?$": "date, or date and time",
    NUMBER + "/ *(d|day|h|hour|min|minute|month|s|second|week|year)$": "rate", NUMBER + "/ *(min|minute|h|hour|d|day|week)$": "rate",
    "^-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)? *%$": "growth", "^[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}( [0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2})*$": "hours",
    "[.]csv$": "CSV file", "[.]ya?ml$": "YAML file", "^[^=]+=": "`PATH=VALUE`", "^[0-9]+ *x$": "multiple", "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$": "time of day",
    "^at (least|most) .+$": "`at least …` or `at most …`",
}


def range_of(schema: dict, noun: str) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return f"{noun} {low} to {high}"
    return f"{noun} from {low}" if low is not None else noun


def simple(schema: dict) -> str:
    """The type of what is no mapping and no list."""
    kind = schema.get("type")
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if "pattern" in schema:
        if schema["pattern"] not in TYPES:
            sys.exit(f"docs: scripts/reference/keys.py has no name for the pattern {schema['pattern']}")
        return TYPES[schema["pattern"]]
    if isinstance(kind, list):  # A name or number, whatever YAML takes it for.
        return "text"
    return {"integer": range_of(schema, "whole number"), "number": range_of(schema, "number"), "boolean": "`true` or `false`"}.get(kind, "text")


def type_of(schema: dict) -> str:
    if "anyOf" in schema:
        names = [type_of(choice) for choice in schema["anyOf"]]
        # A share is also a number from 0 to 1, a factor one from 0 to 1000: saying it once is enough.
        if names[0] in ("share", "factor") and all(name.startswith("number") for name in names[1:]):
            return names[0]
        return " or ".join(dict.fromkeys(names))
    if "items" in schema:
        inner = type_of(schema["items"])
        return "list of mappings" if inner == "mapping" else f"list of {inner}"
    if "properties" in schema:
        return "mapping"
    for inner in by_name(schema):
        return f"mapping from names to {type_of(inner).replace('mapping', 'mappings', 1)}"
    return simple(schema)


def by_name(schema: dict) -> list[dict]:
    """What stands at names that the scenario chooses."""
    return [inner for inner in [schema.get("additionalProperties"), *schema.get("patternProperties", {}).values()] if isinstance(inner, dict)]


def rows(schema: dict, path: str) -> Iterator[list[str]]:
    """The keys below a path."""
    for name, inner in schema.get("properties", {}).items():
        here = f"{path}.{name}" if path else name
        yield [f"`{here}`", "**R**" if name in schema.get("required", []) else "", type_of(inner), inner.get("description", "")]
        yield from rows(inner, here)
    for choice in schema.get("anyOf", []):
        yield from rows(choice, path)
    if "items" in schema:
        yield from rows(schema["items"], path + "[]")
    for inner in by_name(schema):
        yield from rows(inner, path + ".NAME")


def distinct(found: list[list[str]]) -> list[list[str]]:
    """Two ways of writing one mapping have keys in common."""
    return list({tuple(cells): cells for cells in found}.values())


def page(text: str) -> str:
    schema = json.loads(text)
    heads = ["key", "", "type", "meaning"]
    top = distinct([[f"`{name}`", "**R**" if name in schema["required"] else "", type_of(inner), inner.get("description", "")]
                    for name, inner in schema["properties"].items()])
    sections = []
    for name, inner in schema["properties"].items():
        if found := distinct(list(rows(inner, name))):
            sections.append(f"## {name}\n\n{program.table(heads, found)}")
    return program.page("Keys of scenario.yaml", INTRO, program.table(heads, top), *sections)
