"""A headless Chromium, driven through its DevTools pipe with nothing but the standard library."""

import json
import os
import select
import shutil
import subprocess
import time


class Browser:
    """One browser with a profile of its own; `with` ends it."""

    def __init__(self, profile: str):
        program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if program is None:
            raise FileNotFoundError("no chromium: scripts/setup --test installs it")
        to_child, from_us = os.pipe()
        to_us, from_child = os.pipe()
        # The browser reads commands at descriptor 3 and answers at 4.
        command = ["bash", "-c", f'exec "$@" 3<&{to_child} 4>&{from_child}', "bash", program, "--headless=new", "--no-sandbox",
                   "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", "--hide-scrollbars", f"--user-data-dir={profile}",
                   "--remote-debugging-pipe", "about:blank"]
        self.process = subprocess.Popen(command, pass_fds=(to_child, from_child), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(to_child)
        os.close(from_child)
        self.write, self.read = from_us, to_us
        self.buffer, self.last, self.answers, self.events = b"", 0, {}, []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
            self.process.wait(10)
        except (OSError, TimeoutError, RuntimeError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()

    def pump(self, seconds: float) -> None:
        """Takes in what the browser says, for so long at most or until it says something."""
        if not select.select([self.read], [], [], max(0, seconds))[0]:
            return
        chunk = os.read(self.read, 1 << 20)
        if not chunk:
            raise RuntimeError("the browser has ended")
        *messages, self.buffer = (self.buffer + chunk).split(b"\0")
        for message in map(json.loads, messages):
            if "id" in message:
                self.answers[message["id"]] = message
            else:
                self.events.append(message)

    def send(self, method: str, session: str | None = None, timeout: float = 60, **parameters):
        self.last += 1
        command = {"id": self.last, "method": method, "params": parameters}
        if session:
            command["sessionId"] = session
        data = json.dumps(command).encode() + b"\0"
        while data:
            data = data[os.write(self.write, data):]
        end = time.monotonic() + timeout
        while self.last not in self.answers:
            if time.monotonic() > end:
                raise TimeoutError(method)
            self.pump(1)
        answer = self.answers.pop(self.last)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        return answer["result"]


class Page:
    """A tab that notes requests, errors and dialogs from its first moment on."""

    def __init__(self, browser: Browser):
        self.browser = browser
        target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")

    def send(self, method: str, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def evaluate(self, expression: str):
        result = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description", details["text"]))
        return result["result"].get("value")

    def wait(self, expression: str, seconds: float = 60) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.evaluate(expression):
                return True
            self.browser.pump(0.1)
        return False

    def open(self, path: str) -> None:
        self.browser.events.clear()
        self.send("Page.navigate", url=f"file://{path}")
        self.wait("document.readyState === 'complete'")

    def look(self, width: int, scheme: str = "light", height: int = 900) -> None:
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def events(self, method: str) -> list[dict]:
        return [event["params"] for event in self.browser.events
                if event["method"] == method and event.get("sessionId", self.session) == self.session]
