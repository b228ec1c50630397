"""A headless Chromium for the scripts beside this file, driven through chromedriver with nothing but the standard library."""

import base64
import json
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from connector import ROOT

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
TAB, ENTER, CONTROL, ESCAPE, UP, DOWN = "\ue004", "\ue007", "\ue009", "\ue00c", "\ue013", "\ue015"


def install() -> None:
    """Debian's Chromium, unless a browser is there."""
    if shutil.which("chromium") and shutil.which("chromedriver"):
        return
    subprocess.run(["apt-get", "update", "-qq"], check=True)
    subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "chromium-driver"], check=True)


class Browser:
    """A session of chromedriver; a context that ends it."""

    def __init__(self):
        install()
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
        for line in self.driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                break
        else:
            sys.exit("chromedriver does not start")
        self.base = f"http://127.0.0.1:{found[1]}"
        arguments = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"]
        wanted = {"browserName": "chrome", "goog:chromeOptions": {"args": arguments}, "goog:loggingPrefs": {"browser": "ALL"}}
        session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self.base += f"/session/{session['sessionId']}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"]) from None

    def devtools(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, address):
        self.call("POST", "/url", {"url": address})

    def size(self, width, height=900):
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def scheme(self, name):
        self.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return self.call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def click(self, selector):
        self.call("POST", f"/element/{self.find(selector)}/click", {})

    def type(self, selector, text):
        self.call("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def press(self, keys):
        """Types into whatever has the focus, one key after the other."""
        self.strokes([{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")])

    def chord(self, keys):
        """Presses keys together."""
        self.strokes([{"type": "keyDown", "value": key} for key in keys] + [{"type": "keyUp", "value": key} for key in reversed(keys)])

    def strokes(self, actions):
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def until(self, what, holds):
        for _ in range(100):
            if holds():
                return
            time.sleep(0.1)
        raise AssertionError(f"{what} did not come to hold; the log says {self.log()}")

    def log(self):
        """What the console said since it was last asked."""
        return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"})]

    def sideways(self):
        """What sticks out at the right; parts that scroll by themselves may."""
        return self.run(
            "const own = e => { for (; e; e = e.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX)) return true; };"
            "const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !own(e))"
            ".map(e => e.tagName + '#' + e.id);"
            "return document.documentElement.scrollWidth > innerWidth ? ['the page', ...wide] : wide"
        )

    def picture(self, path):
        """The whole page, also what lies below the window."""
        clip = {"x": 0, "y": 0, "scale": 1, "width": self.run("return innerWidth"),
                "height": self.run("return document.documentElement.scrollHeight")}
        shot = self.devtools("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        path.write_bytes(base64.b64decode(shot["data"]))


def expect(what, found, wanted):
    assert found == wanted, f"{what}: {found!r} instead of {wanted!r}"
    print(f"  {what}: {found!r}")


def screenshots(arguments):
    """The folder for screenshots: what the command line names, or one below target/."""
    place = Path(*arguments[:1] or [ROOT / "target" / "outside"])
    place.mkdir(parents=True, exist_ok=True)
    return place
