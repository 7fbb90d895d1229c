#!/usr/bin/env python3
"""Makes reports of all kinds and looks at them with a headless Chromium, as readers will.

usage: Tests/Pages/check_pages.py [--shots DIR] [--only NAME]

Each page must open from the disk, draw every chart, say nothing on the console, ask for nothing but itself, sort, filter and give
its tables as CSV, fit screens of 360 to 1600 pixels in light and dark, and show a hostile scenario's texts as texts. --shots keeps pictures.
Exit codes: 0 all is well, 1 something is not (each is named), 2 bad usage, 69 no Chromium.
"""

import argparse
import base64
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from browser import Browser, Page  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent
HOTLINE = Path(os.environ.get("HOTLINE", ROOT / ".build/release/hotline"))
BOM = "\ufeff".encode()
WIDTHS = (360, 768, 1600)
CITY = ["scenarios/city", "-n", "3", "--from", "2024-03-01", "--to", "2024-05-31"]
WEEK = ["-n", "3", "--from", "2024-03-04", "--to", "2024-03-10"]
REPORTS = {
    "run": ["run", *CITY, "--lang", "en"],
    "run-zh": ["run", *CITY, "--lang", "zh"],
    "rules": ["run", "scenarios/guilin", "-n", "2", "--from", "2023-01-01", "--to", "2023-02-28", "--lang", "zh"],
    "hostile": ["run", "Tests/Pages/hostile.yaml", "--lang", "en"],
    "compare": ["compare", "scenarios/city", *WEEK, "--with", "<b>two</b> more: front_office.groups.general.seats=40",
                "--with", "busier: demand.lines.12345.volume=3200/day", "--lang", "en"],
    "size": ["size", "benchmarks/sizing/busy-days.yaml", "--step", "240", "--by", "day", "-n", "10", "--lang", "en"],
    "timeline": ["timeline", "scenarios/changzhi-merge", "-n", "2", "--from", "2020-04-01", "--to", "2020-07-31", "--lang", "zh"],
    "sweep": ["sweep", "scenarios/city", *WEEK, "--vary", "front_office.groups.general.seats=15..25/3", "--elasticities", "--lang", "en"],
    "roster": ["roster", "scenarios/city", "-n", "3", "--time-limit", "10", "--lang", "en"],
}
problems: list[str] = []


def expect(holds, name: str, words: str) -> None:
    if not holds and f"{name}: {words}" not in problems:
        problems.append(f"{name}: {words}")
        print(f"  {name}: {words}", file=sys.stderr)


def make(name: str, scratch: Path) -> Path:
    folder = scratch / name
    done = subprocess.run([HOTLINE, *REPORTS[name], "--out", folder, "--quiet"], cwd=ROOT, capture_output=True, text=True)
    # A missed target is an answer.
    if done.returncode not in (0, 3):
        raise SystemExit(f"hotline {' '.join(REPORTS[name])}: exit {done.returncode}\n{done.stderr}")
    return folder


def drawn(page: Page) -> bool:
    return page.wait("[...document.querySelectorAll('figure[data-chart]')].every(f => f.dataset.drawn !== undefined)")


def check_console(page: Page, name: str) -> None:
    for thrown in page.events("Runtime.exceptionThrown"):
        expect(False, name, f"exception {thrown['exceptionDetails'].get('exception', {}).get('description')}")
    for said in page.events("Runtime.consoleAPICalled"):
        text = " ".join(str(part.get("value", part.get("description"))) for part in said["args"])
        expect(said["type"] not in ("error", "warning", "assert"), name, f"console {said['type']}: {text}")
    for entry in page.events("Log.entryAdded"):
        expect(entry["entry"]["level"] not in ("error", "warning"), name, f"log: {entry['entry']['text']}")
    expect(not page.events("Page.javascriptDialogOpening"), name, "a dialog opened")


def check_requests(page: Page, name: str, path: Path) -> None:
    asked = [request["request"]["url"] for request in page.events("Network.requestWillBeSent")]
    expect(asked == [path.as_uri()], name, f"asked for {asked}")


def check_charts(page: Page, name: str, folder: Path) -> None:
    specs = sorted(path.name.removesuffix(".vl.json") for path in folder.glob("*.vl.json"))
    expect(drawn(page), name, "charts are not drawn after a minute")
    sizes = page.evaluate("""[...document.querySelectorAll('figure[data-chart]')].map(f => {
        const box = f.querySelector('svg.marks')?.getBoundingClientRect();
        const seen = [...f.querySelectorAll('svg.marks .role-mark:not(.mark-text):not(.mark-group) path')].map(p => p.getBoundingClientRect())
            .filter(m => m.width + m.height > 1 && m.left < box.right && m.right > box.left && m.top < box.bottom && m.bottom > box.top);
        return [f.dataset.chart, box?.width ?? 0, box?.height ?? 0, f.querySelectorAll('svg.marks path, svg.marks text').length,
            seen.length, Math.max(0, ...seen.map(m => m.width + m.height))];
    })""")
    expect(sorted(size[0] for size in sizes) == specs, name, f"charts {sizes}, specifications {specs}")
    for chart, width, height, marks, seen, largest in sizes:
        expect(width > 150 and height > 100 and marks > 5, name, f"chart {chart} is {width} x {height} with {marks} marks")
        # Axes alone are no chart: a curve or some bars must lie within the picture.
        expect(seen > 4 or largest > 40, name, f"chart {chart} shows {seen} marks of its data, the largest of {largest:.0f} pixels")


def check_looks(page: Page, name: str, shots: Path | None) -> None:
    for scheme in ("light", "dark"):
        for width in WIDTHS:
            page.look(width, scheme)
            page.evaluate("new Promise(done => setTimeout(done, 350))")
            drawn(page)
            page.evaluate("new Promise(done => setTimeout(done, 350))")
            wide = page.evaluate("document.documentElement.scrollWidth")
            expect(wide <= width, name, f"is {wide} pixels wide on a screen of {width}")
            for what, ratio in page.evaluate(CONTRAST):
                expect(ratio >= 4.5, name, f"contrast of {what} is {ratio:.1f} in {scheme}")
            if shots:
                shoot(page, shots / f"{name}-{scheme}-{width}.png")
    page.look(1280)
    drawn(page)


# Words against the ground they stand on (WCAG 2.2): the page's and the charts'.
CONTRAST = """(() => {
    const light = colour => {
        const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
    const panel = getComputedStyle(document.querySelector('main section')).backgroundColor;
    const found = [];
    for (const kind of ['main p', '.note', '.question', 'td', 'th button', 'a', '.verdict', '.card .half']) {
        const one = document.querySelector('main ' + kind.replace('main ', ''));
        if (one) found.push([kind, ratio(getComputedStyle(one).color, panel)]);
    }
    for (const text of document.querySelectorAll('svg.marks .role-axis text, svg.marks .role-legend text')) {
        const fill = getComputedStyle(text).fill;
        if (fill.startsWith('rgb(') && getComputedStyle(text).opacity !== '0' && text.getAttribute('opacity') !== '0') found.push(['chart text ' + text.textContent, ratio(fill, panel)]);
    }
    return found;
})()"""


def shoot(page: Page, path: Path) -> None:
    height = page.evaluate("document.documentElement.scrollHeight")
    clip = {"x": 0, "y": 0, "width": page.evaluate("innerWidth"), "height": min(height, 6000), "scale": 1}
    data = page.send("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)["data"]
    path.write_bytes(base64.b64decode(data))


def check_structure(page: Page, name: str, language: str) -> None:
    expect(page.evaluate("document.querySelectorAll('h1').length") == 1, name, "needs one h1")
    expect(page.evaluate("document.documentElement.lang").startswith(language), name, f"is not said to be in {language}")
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    expect(len(ids) == len(set(ids)), name, "has an id twice")
    broken = page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash).filter(h => h && !document.querySelector(h))")
    expect(not broken, name, f"links to nothing: {broken}")
    files = page.evaluate("[...document.querySelectorAll('#files a')].map(a => a.getAttribute('href'))")
    folder = Path(page.evaluate("decodeURIComponent(location.pathname)")).parent
    for file in files:
        expect((folder / file).is_file(), name, f"names {file}, which is not there")


def check_sorting(page: Page, name: str) -> None:
    expect(page.evaluate("""(() => {
        for (const table of document.querySelectorAll('table.small')) {
            const head = table.tHead.rows[0].cells[0], button = head.querySelector('button');
            const column = () => [...table.tBodies[0].rows].map(row => row.cells[0].textContent);
            const before = column();
            button.click();
            const up = column();
            if (head.getAttribute('aria-sort') !== 'ascending' || [...before].sort().join() !== [...up].sort().join()) return false;
            button.click();
            if (head.getAttribute('aria-sort') !== 'descending') return false;
        }
        return true;
    })()"""), name, "small tables do not sort")
    order = page.evaluate("""(() => {
        const part = [...document.querySelectorAll('.data')].find(p => JSON.parse(p.querySelector('script').textContent).numbers.length > 0);
        if (!part) return null;
        const column = JSON.parse(part.querySelector('script').textContent).numbers[0];
        part.querySelectorAll('th button')[column].click();
        const values = [...part.querySelectorAll('tbody tr')].map(row => row.cells[column].textContent).filter(text => text !== '').map(Number);
        return values.every((value, index) => index === 0 || values[index - 1] <= value);
    })()""")
    expect(order in (None, True), name, "numbers of a data table are not in order")


def check_filter(page: Page, name: str) -> None:
    left = page.evaluate("""(() => {
        const part = [...document.querySelectorAll('.data')].find(p => !p.querySelector('input').parentElement.hidden);
        if (!part) return null;
        const box = part.querySelector('input');
        const type = text => { box.value = text; box.dispatchEvent(new Event('input')); return part.querySelectorAll('tbody tr').length; };
        return [type(''), type('no row has this'), type('')];
    })()""")
    expect(left is None or (left[0] > 0 and left[1] == 0 and left[2] == left[0]), name, f"filter leaves {left}")


def download(page: Page, scratch: Path, press: str) -> bytes:
    where = Path(tempfile.mkdtemp(dir=scratch))
    page.browser.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(where), eventsEnabled=True)
    page.browser.events.clear()
    page.evaluate(press)
    for _ in range(300):
        page.browser.pump(0.1)
        if any(event["method"] == "Browser.downloadProgress" and event["params"]["state"] == "completed" for event in page.browser.events):
            return next(where.iterdir()).read_bytes()
    return b""


def check_downloads(page: Page, name: str, folder: Path, scratch: Path) -> None:
    files = page.evaluate("[...document.querySelectorAll('.data')].map(p => [p.id, p.dataset.file, JSON.parse(p.querySelector('script').textContent).rows.length])")
    for part, file, rows in files:
        kept = (folder / file).read_bytes()
        lines = kept.count(b"\r\n") - 1
        found = download(page, scratch, f"document.querySelector('#{part} .download').click()")
        expect(found.startswith(BOM), name, f"download of {file} has no mark of UTF-8")
        if rows == lines and name != "hostile":
            expect(found == BOM + kept, name, f"download of {file} differs from the file")
        elif name != "hostile":
            known = set(kept.split(b"\r\n"))
            some = found.removeprefix(BOM).removesuffix(b"\r\n").split(b"\r\n")
            expect(len(some) == rows + 1 and all(line in known for line in some), name, f"download of {file} has other rows")
    small = download(page, scratch, "document.querySelector('table.small').closest('section').querySelector('.download').click()")
    cells = page.evaluate("[...document.querySelector('table.small').rows].length")
    expect(small.startswith(BOM) and small.count(b"\r\n") == cells, name, "download of a small table is not whole")


def check_tooltip(page: Page, name: str) -> None:
    """The words under the mouse: a mark's values, with the page's own words for them."""
    place = page.evaluate("""(() => {
        for (const mark of document.querySelectorAll('figure svg.marks .mark-symbol path, figure svg.marks .mark-rect path')) {
            mark.scrollIntoView({ block: 'center' });
            const box = mark.getBoundingClientRect();
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            if (box.width > 2 && box.height > 2 && document.elementFromPoint(x, y) === mark) return [x, y];
        }
        return null;
    })()""")
    if place is None:
        return
    for step in (-1, 0):
        page.send("Input.dispatchMouseEvent", type="mouseMoved", x=place[0] + step, y=place[1])
    expect(page.wait("document.querySelector('#vg-tooltip-element.visible tr') !== null", 5), name, "a mark says nothing under the mouse")


def check_hostile(page: Page, name: str, folder: Path, scratch: Path) -> None:
    expect(page.evaluate("window.pwned") is None, name, f"ran what a text says: {page.evaluate('window.pwned')}")
    expect(page.evaluate("document.querySelector('h1').textContent").startswith("<script>window.pwned=1;"), name, "the title is not shown as it is")
    expect(page.evaluate("document.querySelectorAll('main img, main iframe, main object, [onerror], [onload], [onmouseover]').length") == 0, name, "a text became an element")
    found = download(page, scratch, "document.querySelector('[data-file=\"kpi.csv\"] .download').click()").decode("utf-8-sig")
    expect("'=cmd" in found and ",=cmd" not in found and "\n=cmd" not in found, name, "a formula is not disarmed")
    # The policy holds even against somebody who already runs in the page.
    refused = page.evaluate("""(async () => {
        const seen = [];
        document.addEventListener('securitypolicyviolation', event => seen.push(event.effectiveDirective));
        await fetch('http://127.0.0.1:9/').catch(() => 0);
        const image = new Image();
        image.src = 'http://127.0.0.1:9/x.png';
        const script = document.createElement('script');
        script.textContent = 'window.pwned = 11';
        document.body.append(script);
        await new Promise(done => setTimeout(done, 300));
        return [seen.sort(), window.pwned ?? null];
    })()""")
    expect(refused == [["connect-src", "img-src", "script-src-elem"], None], name, f"the policy let through: {refused}")


def check_without_scripts(page: Page, name: str, path: Path) -> None:
    page.send("Emulation.setScriptExecutionDisabled", value=True)
    page.open(str(path))
    text = page.evaluate("document.body.innerText")
    idle = page.evaluate("[...document.querySelectorAll('.tools, .more')].filter(part => part.offsetParent !== null).length")
    expect(len(text) > 2000 and idle == 0, name, "is empty or has idle buttons without scripts")
    page.send("Emulation.setScriptExecutionDisabled", value=False)


def check(browser: Browser, name: str, folder: Path, scratch: Path, shots: Path | None) -> None:
    path = folder / "report.html"
    page = Page(browser)
    page.look(1280)
    page.open(str(path))
    check_charts(page, name, folder)
    check_structure(page, name, REPORTS[name][REPORTS[name].index("--lang") + 1])
    check_tooltip(page, name)
    check_looks(page, name, shots)
    check_console(page, name)
    check_requests(page, name, path)
    check_downloads(page, name, folder, scratch)
    check_sorting(page, name)
    check_filter(page, name)
    if name == "hostile":
        check_hostile(page, name, folder, scratch)
    check_without_scripts(page, name, path)
    print(f"{name}: {path.stat().st_size / 1e6:.2f} MB")


def main() -> int:
    parser = argparse.ArgumentParser(usage="Tests/Pages/check_pages.py [--shots DIR] [--only NAME]")
    parser.add_argument("--shots", type=Path)
    parser.add_argument("--only", choices=list(REPORTS), action="append")
    options = parser.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        try:
            browser = Browser(scratch + "/profile")
        except FileNotFoundError as error:
            print(error, file=sys.stderr)
            return 69
        with browser:
            for name in options.only or REPORTS:
                check(browser, name, make(name, Path(scratch)), Path(scratch), options.shots)
    print(f"{len(problems)} problems" if problems else "all pages are well")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
