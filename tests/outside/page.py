"""Uses the start page of a fake as a person would: searches, fills in a form, sends, reads the answer and the journal.

Speaks WebDriver to chromedriver with nothing but the standard library. Arguments: the address of the fake, and a folder
for screenshots.
"""

import base64
import json
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
ENTER, DOWN, CONTROL = "\ue007", "\ue015", "\ue009"


class Browser:
    def __init__(self):
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
        for line in self.driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                break
        else:
            sys.exit("chromedriver does not start")
        self.base = f"http://127.0.0.1:{found[1]}"
        arguments = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
        wanted = {"browserName": "chrome", "goog:chromeOptions": {"args": arguments}, "goog:loggingPrefs": {"browser": "ALL"}}
        session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self.base += f"/session/{session['sessionId']}"

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"]) from None

    def cdp(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def size(self, width, height):
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def scheme(self, name):
        self.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return self.call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def click(self, selector):
        self.call("POST", f"/element/{self.find(selector)}/click", {})

    def type(self, selector, text):
        self.call("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def keys(self, text):
        """Types into whatever has the focus; a control key is held until the end."""
        down = [{"type": "keyDown", "value": key} for key in text]
        up = [{"type": "keyUp", "value": key} for key in reversed(text)]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": down + up}]})

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def until(self, what, holds):
        for _ in range(100):
            if holds():
                return
            time.sleep(0.1)
        raise AssertionError(f"{what} did not come to hold; the log says {self.log()}")

    def log(self):
        return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"})]

    def picture(self, path):
        height = self.run("return document.documentElement.scrollHeight")
        shot = self.cdp("Page.captureScreenshot", captureBeyondViewport=True,
                        clip={"x": 0, "y": 0, "width": self.run("return innerWidth"), "height": height, "scale": 1})
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()


def fits(browser, width):
    wide = browser.run(
        "return [...document.body.querySelectorAll('*')]"
        ".filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('pre, .skip, dd'))"
        ".map(e => e.tagName + '#' + e.id)"
    )
    across = browser.run("return document.documentElement.scrollWidth")
    assert across <= width and not wide, (width, across, wide)


def check(browser, address, place):
    browser.size(1280, 800)
    browser.call("POST", "/url", {"url": address})
    browser.until("the list of operations", lambda: browser.run("return document.querySelectorAll('#operations button').length") > 100)
    assert "MEWS" not in browser.text("#tokens") and "AccessToken" in browser.text("#tokens")

    # Found and chosen with the keyboard alone.
    browser.keys("/")
    browser.type("#search", "messageThreads add")
    browser.until("the search", lambda: browser.text("#found").startswith("1 of "))
    browser.keys(DOWN)
    browser.keys(ENTER)
    browser.until("the form", lambda: browser.text("#call-title") == "messageThreads/add")

    # The form is made from the schema; what is typed into it is in the request.
    label = "[...document.querySelectorAll('#fields label')].find(label => label.innerText.startsWith(arguments[0])).htmlFor"
    for name, value in {"OriginalSender": "Ada", "Subject": "Towels & <soap>"}.items():
        browser.type(f"#{browser.run(f'return {label}', name)}", value)
    assert json.loads(browser.run("return document.getElementById('body').value")) == {"OriginalSender": "Ada", "Subject": "Towels & <soap>"}
    browser.keys(CONTROL + ENTER)
    browser.until("the answer", lambda: browser.text("#answer-status").startswith("200"))
    assert json.loads(browser.text("#answer-body"))["MessageThreads"][0]["Subject"] == "Towels & <soap>"
    browser.until("the journal", lambda: "200 messageThreads/add" in browser.text("#calls li"))

    # A call from elsewhere appears by itself.
    request = urllib.request.Request(f"{address}/api/connector/v1/nothing/here", b"{}", method="POST")
    try:
        urllib.request.urlopen(request, timeout=10)
    except urllib.error.HTTPError as error:
        assert error.code == 404
    browser.until("the call from elsewhere", lambda: "404 nothing/here" in browser.text("#calls li"))

    # What was added is listed; nothing is left out of a large form.
    browser.run("location.hash = 'messageThreads/getAll'")
    browser.until("the other form", lambda: browser.text("#call-title") == "messageThreads/getAll")
    browser.click("#form button.main")
    browser.until("the list", lambda: "Towels & <soap>" in browser.text("#answer-body"))

    browser.run("location.hash = 'reservations/add'")
    browser.until("the form", lambda: browser.text("#call-title") == "reservations/add")
    browser.click("#sample")
    browser.until("the sample", lambda: "Reservations" in browser.run("return document.getElementById('body').value"))
    browser.click("#form button.main")
    browser.until("its answer", lambda: re.match(r"\d", browser.text("#answer-status")))

    # A mistake is told with its place, and a fault happens.
    browser.run("document.getElementById('body').value = '{'")
    browser.click("#form button.main")
    browser.until("the complaint", lambda: "no JSON object" in browser.text("#problem"))
    browser.run("document.getElementById('body').value = '{}'; document.getElementById('fault').selectedIndex = 1")
    browser.click("#form button.main")
    browser.until("the fault", lambda: browser.text("#answer-status").startswith("503"))
    browser.run("document.getElementById('fault').selectedIndex = 0")
    browser.click("#form button.main")
    browser.until("the reason", lambda: "rule=" in browser.text("#answer-status"))

    assert not [line for line in browser.log() if "responded with a status" not in line]
    for width in (1280, 400):
        browser.size(width, 800)
        for scheme in ("light", "dark"):
            browser.scheme(scheme)
            fits(browser, width)
            browser.picture(place / f"page-{width}-{scheme}.png")

    browser.click("#reset")
    browser.until("the reset", lambda: "No calls yet" in browser.text("#quiet"))
    print("The start page works: search, form, sample, faults, journal, reset; 1280 and 400 pixels wide, light and dark.")


if __name__ == "__main__":
    browser = Browser()
    try:
        check(browser, sys.argv[1].strip(), Path(sys.argv[2]))
    finally:
        browser.close()
