"""Walks with a page, and browsers that look at them. Shared by the tests of the page and by its pictures."""

import contextlib
import json
import os
import pathlib
import re
import select
import signal
import subprocess
import tempfile
import time
import urllib.request

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

# A voice that can be read: what the page would have spoken, without a loudspeaker.
LISTEN = """
globalThis.spoken = [];
const voices = ["en", "de"].map((lang) => ({ lang, name: lang, default: false, localService: true, voiceURI: lang }));
globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(globalThis, "speechSynthesis", { value: {
  getVoices: () => voices, cancel() {}, speak: (words) => globalThis.spoken.push([words.lang, words.text]),
} });
"""


def program():
    """The program under test."""
    given = os.environ.get("GANGART")
    if given:
        return given
    for build in (".build/tests", ".build"):
        found = ROOT / build / "release" / "gangart"
        if found.exists():
            return str(found)
    raise SystemExit("There is no program to test: swift build -c release, or GANGART=/where/it/is")


class Walk:
    """A program that serves a page. Its settings and its kept walks are in a folder of their own."""

    def __init__(self, *arguments, folder=None, port=None):
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="gangart-page."))
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8", "TMPDIR": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
        }
        # The page's files as they are being worked on, without a build.
        if "GANGART_PAGE_DIR" in os.environ:
            environment["GANGART_PAGE_DIR"] = os.environ["GANGART_PAGE_DIR"]
        command = [program(), *arguments, *(["--port", str(port)] if port else [])]
        self.process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            cwd=self.folder)
        self.link = self._link()
        self.address, _, self.code = self.link.partition("#")

    def _link(self):
        until = time.monotonic() + 30
        text = b""
        while time.monotonic() < until:
            ready, _, _ = select.select([self.process.stderr], [], [], 0.2)
            if not ready:
                continue
            piece = os.read(self.process.stderr.fileno(), 4096)
            text += piece
            found = re.search(rb"^\s*(https?://\S+)\s", text, re.M)
            if found:
                os.set_blocking(self.process.stderr.fileno(), False)
                return found.group(1).decode()
            if not piece:
                break
        raise AssertionError("no address of a page: " + text.decode())

    @property
    def state(self):
        with urllib.request.urlopen(self.address + "api/v1/state", timeout=5) as answer:
            return json.load(answer)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
        self.process.stderr.close()


def lines_of(folder):
    """The event lines that a kept walk gives again."""
    run = subprocess.run(
        [program(), "replay", str(folder), "--speed", "max"], capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def wait(page, script, seconds=15):
    """Waits until a script holds. By looking again and again: the page's policy allows no script to wait inside it."""
    until = time.monotonic() + seconds
    while not page.evaluate(script):
        if time.monotonic() > until:
            raise AssertionError(f"not within {seconds} s: {script}")
        page.wait_for_timeout(50)


@contextlib.contextmanager
def chromium():
    """Debian's Chromium without a window."""
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            yield browser
        finally:
            browser.close()


def open_page(browser, walk, view="", paired=True, size=(1280, 800), language="en", scheme="light", said=None, scale=1):
    """A page on a walk. What its console says is put into `said`."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale=language, color_scheme=scheme, reduced_motion="reduce",
        device_scale_factor=scale)
    context.add_init_script(LISTEN)
    page = context.new_page()
    if said is not None:
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(walk.link if paired else walk.address)
    if paired:
        page.wait_for_selector("#discomfort, #view-carer:not([hidden])", state="visible")
    if view:
        page.evaluate(f"location.hash = '{view}'")
    page.wait_for_selector(f"#view-{view or 'walk'}", state="visible")
    return page
