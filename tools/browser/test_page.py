"""The page in a browser: Debian's Chromium on walks of the program itself.

One alone: tools/test-page test_page.Walking.test_first_number
"""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import unittest

from axe_playwright_python.sync_playwright import Axe

import walks

SIZES = [(320, 640), (390, 844), (768, 1024), (1920, 1080)]
VIEWS = ["", "pro", "carer", "learn"]
# Millimetres a CSS pixel: a screen of 24 inches, a tablet of 10.
SCREENS = [((1920, 1080), 531.4 / 1920), ((1280, 800), 215.4 / 1280)]

CAP_HEIGHT = """(id) => {
  const style = getComputedStyle(document.getElementById(id));
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen.measureText("H").actualBoundingBoxAscent;
}"""

SPREAD = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Page(unittest.TestCase):
    """A browser for all tests of a class, and nothing on any page's console."""

    @classmethod
    def setUpClass(cls):
        cls.browser = cls.enterClassContext(walks.chromium())

    def setUp(self):
        self.said = []

    def tearDown(self):
        for context in self.browser.contexts:
            context.close()
        # What the browser itself says of a program that was killed on purpose.
        self.assertEqual([line for line in self.said if "net::ERR_" not in line], [])

    def walk(self, *arguments, **named):
        walk = walks.Walk(*arguments, **named)
        self.addCleanup(shutil.rmtree, walk.folder, ignore_errors=True)
        self.addCleanup(walk.__exit__)
        return walk

    def open(self, walk, *arguments, **named):
        return walks.open_page(self.browser, walk, *arguments, said=self.said, **named)

    def wait(self, page, script, seconds=15):
        walks.wait(page, script, seconds)

    def text(self, page, selector):
        return page.inner_text(selector).strip()


class Walking(Page):
    def test_first_number(self):
        """The pace is on the page within five seconds of the first step, and never beside the word for standing."""
        walk = self.walk("demo", "--ui", "web", "--seconds", "30", "--out", "kept")
        page = self.open(walk)
        self.wait(page, "/[0-9]/.test(document.querySelector('#pace-number').textContent)")
        self.assertNotEqual(self.text(page, "#pace .direction span"), "standing")
        shown = walk.state["t"]
        walk.end()
        first = next(line for line in walks.lines_of(walk.folder / "kept") if line["type"] == "initial_contact")
        self.assertLess(shown - first["time_s"], 5)

    def test_marks(self):
        """Discomfort by key and by button, a note, better and the end are in the journal."""
        walk = self.walk("demo", "--ui", "web", "--speed", "8", "--out", "kept")
        page = self.open(walk)
        self.wait(page, "document.querySelector('#ring-word').textContent.includes('warming')")
        page.keyboard.press(" ")
        page.wait_for_selector("#view-pause", state="visible")
        self.wait(page, "/^Noted/.test(document.querySelector('#pause-cue').textContent)")
        page.click("#pause-discomfort")
        page.keyboard.press("n")
        page.fill("#note-text", "an even path")
        page.keyboard.press("Enter")
        page.click("#better")
        page.keyboard.press("e")
        page.keyboard.press("e")
        page.wait_for_selector("#view-end", state="visible")
        self.assertEqual(page.locator("#end-well li").count() > 0, True)
        walk.end()
        lines = walks.lines_of(walk.folder / "kept")
        kinds = [line["type"] for line in lines]
        self.assertEqual(kinds.count("symptom"), 2)
        self.assertEqual([line["text"] for line in lines if line["type"] == "note"], ["an even path"])
        self.assertIn("relief", [line.get("state") for line in lines if line["type"] == "pause"])
        self.assertEqual([line["change"] for line in lines if line["type"] == "interval"][-1], "end")

    def test_words(self):
        """What is shown is what is spoken and what stands in the lines; each sentence once, in the page's language."""
        walk = self.walk("demo", "--ui", "web", "--speed", "12", "--seconds", "320", "--out", "kept", "--lang", "en")
        page = self.open(walk)
        page.click("#sound")
        page.evaluate("""() => {
          globalThis.shown = [];
          const look = () => ["cue", "pause-cue", "end-cue"].forEach((id) => {
            const box = document.getElementById(id);
            if (!box.checkVisibility() || !box.textContent) return;
            if (shown.at(-1) !== box.textContent) shown.push(box.textContent);
          });
          new MutationObserver(look).observe(document.getElementById("main"),
            { subtree: true, childList: true, characterData: true, attributes: true });
        }""")
        page.wait_for_selector("#view-end", state="visible", timeout=120_000)
        page.wait_for_timeout(500)
        spoken, shown = page.evaluate("[spoken, shown]")
        walk.end()
        lines = [line["text"] for line in walks.lines_of(walk.folder / "kept") if line["type"] != "note" and "text" in line]
        self.assertGreater(len(lines), 6)
        # The page speaks from the tap on: what was said before it was open is not said again.
        self.assertGreater(len(spoken), 4)
        self.assertEqual([text for _, text in spoken], lines[-len(spoken) :])
        self.assertEqual({language for language, _ in spoken}, {"en"})
        self.assertGreater(len(shown), 4)
        self.assertEqual(shown, lines[-len(shown) :])

    def test_language(self):
        """German and English change places without a new page, the coach's sentence with them."""
        walk = self.walk("demo", "--ui", "web", "--speed", "8", "--lang", "en")
        page = self.open(walk)
        page.evaluate("globalThis.isTheSame = true")
        self.wait(page, "document.querySelector('#ring-word').textContent.includes('warming')")
        page.keyboard.press("p")
        page.wait_for_selector("#view-pause", state="visible")
        self.wait(page, "/^Rest/.test(document.querySelector('#pause-cue').textContent)")
        page.click("#language")
        self.wait(page, "/^Pause[.] Hände/.test(document.querySelector('#pause-cue').textContent)")
        self.assertEqual(page.evaluate("[document.documentElement.lang, globalThis.isTheSame]"), ["de", True])
        self.assertIn("Besser", self.text(page, "#better"))
        page.keyboard.press("l")
        self.wait(page, "document.documentElement.lang === 'en'")
        self.assertIn("Better", self.text(page, "#better"))

    def test_host_voice(self):
        """While the computer speaks the page is silent."""
        walk = self.walk("demo", "--ui", "web", "--speed", "8", "--speak", "en")
        page = self.open(walk)
        self.wait(page, "document.querySelector('#sound').hidden")
        page.keyboard.press("m")
        page.keyboard.press("p")
        self.wait(page, "document.querySelector('#pause-cue').textContent !== ''")
        self.assertEqual(page.evaluate("spoken"), [])

    def test_reading_along(self):
        """A page that is not paired reads and marks nothing."""
        walk = self.walk("demo", "--ui", "web", "--speed", "8", "--out", "kept")
        page = self.open(walk, paired=False)
        self.wait(page, "/[0-9]/.test(document.querySelector('#pace-number').textContent)")
        self.assertFalse(page.is_visible("#discomfort"))
        page.keyboard.press(" ")
        page.wait_for_timeout(500)
        walk.end()
        self.assertNotIn("symptom", [line["type"] for line in walks.lines_of(walk.folder / "kept")])


class Faults(Page):
    def test_unplug(self):
        """A sensor that is unplugged is shown as gone, and as back again."""
        walk = self.walk("demo", "--ui", "web", "--fault", "unplug", "--speed", "6")
        page = self.open(walk)
        page.evaluate("""() => {
          globalThis.told = [];
          new MutationObserver(() => {
            const news = document.getElementById("news");
            if (news.textContent) told.push([news.textContent, news.classList.contains("fault")]);
          }).observe(document.getElementById("news"), { subtree: true, childList: true, characterData: true });
        }""")
        self.wait(page, "told.some(([text]) => text.startsWith('Sensor back'))", 90)
        told = page.evaluate("told")
        self.assertTrue(told[0][0].startswith("Sensor gone, the clock keeps running:"), told)
        self.assertTrue(told[0][1], "a technical fault looks like one")
        self.assertFalse(told[-1][1], told)
        self.wait(page, "document.querySelector('#status-word').textContent === 'walking'")

    def test_wearable(self):
        """A device on a serial port that is unplugged and plugged in again: shown, spoken of once, and walked on with."""
        wearable = pathlib.Path(walks.program()).parent / "GaitVirtualWearable"
        folder = tempfile.mkdtemp(prefix="gangart-page.")
        link = f"{folder}/wearable"
        device = subprocess.Popen(
            [wearable, "--link", link, "--seconds", "40", "--unplug-after", "14", "--replug-after", "4"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(device.wait)
        self.addCleanup(device.kill)
        until = time.monotonic() + 10
        while not os.path.lexists(link) and time.monotonic() < until:
            time.sleep(0.05)
        walk = self.walk("live", link, "--place", f"lower_back={link}", "--ui", "web", "--out", "kept", folder=folder)
        page = self.open(walk)
        self.wait(page, "/[0-9]/.test(document.querySelector('#pace-number').textContent)", 20)
        self.assertEqual(self.text(page, "#arms-direction"), "no sensor on the arms")
        self.wait(page, "document.querySelector('#news').classList.contains('fault')", 20)
        self.assertIn("lower back", self.text(page, "#news"))
        self.wait(page, "document.querySelector('#status-word').textContent === 'sensor gone: lower back'", 4)
        # No number without data.
        self.wait(page, "document.querySelector('#pace-number').textContent === '–'", 6)
        self.wait(page, "document.querySelector('#status-word').textContent === 'walking'", 20)
        self.wait(page, "/[0-9]/.test(document.querySelector('#pace-number').textContent)", 20)

    def test_restart(self):
        """A program that was killed and started again is found again, and the page says so; the pairing holds."""
        walk = self.walk("demo", "--ui", "web", "--speed", "8")
        page = self.open(walk)
        self.wait(page, "/[0-9]/.test(document.querySelector('#pace-number').textContent)")
        port = re.search(r":([0-9]+)/", walk.address).group(1)
        walk.kill()
        self.wait(page, "document.querySelector('#news').textContent.startsWith('No connection')")
        self.wait(page, "document.querySelector('#status').textContent.includes('not connected')")
        again = self.walk("demo", "--ui", "web", "--speed", "8", "--out", "kept", folder=walk.folder, port=port)
        self.wait(page, "document.querySelector('#news').textContent.startsWith('Connected again')", 20)
        self.wait(page, "/[0-9]/.test(document.querySelector('#pace-number').textContent)")
        page.keyboard.press(" ")
        page.wait_for_selector("#view-pause", state="visible")
        again.end()
        self.assertIn("symptom", [line["type"] for line in walks.lines_of(walk.folder / "kept")])


class Looks(Page):
    def test_views(self):
        """No view overflows on any size, and axe finds nothing in any view, colours and state."""
        walk = self.walk("demo", "--ui", "web", "--speed", "4")
        page = self.open(walk, language="de")
        self.wait(page, "/[0-9]/.test(document.querySelector('#pace-number').textContent)")

        def look(name):
            for size in SIZES:
                page.set_viewport_size({"width": size[0], "height": size[1]})
                page.wait_for_timeout(150)
                self.assertLessEqual(page.evaluate(SPREAD), 0, f"{name} at {size[0]} px")
            for scheme in ("light", "dark", "contrast"):
                page.evaluate(f"document.documentElement.dataset.scheme = '{scheme}'")
                answer = Axe().run(page).response
                self.assertGreater(len(answer["passes"]), 10, name)
                found = answer["violations"]
                self.assertEqual([(name, scheme, each["id"], each["nodes"][0]["target"]) for each in found], [])

        for view in VIEWS:
            page.evaluate(f"location.hash = '{view}'")
            page.wait_for_selector(f"#view-{view or 'walk'}", state="visible")
            if view == "pro":
                page.wait_for_selector("#chart-pace canvas")
                self.wait(page, "document.querySelectorAll('#table-steps tr').length > 3")
            look(view or "walk")
        page.evaluate("location.hash = ''")
        page.click("#menu-open")
        look("menu")
        page.keyboard.press("Escape")
        page.keyboard.press("p")
        page.wait_for_selector("#view-pause", state="visible")
        look("pause")
        page.keyboard.press("e")
        page.keyboard.press("e")
        page.wait_for_selector("#view-end", state="visible")
        look("end")

    def test_two_metres(self):
        """Both figures are 35 mm high on a screen of 24 inches and on a tablet; an eighth of it is still legible."""
        walk = self.walk("demo", "--ui", "web", "--speed", "8")
        for size, millimetres in SCREENS:
            page = self.open(walk, size=size)
            self.wait(page, "/[0-9]/.test(document.querySelector('#arms-number').textContent)")
            for figure in ("pace-number", "arms-number"):
                height = page.evaluate(CAP_HEIGHT, figure)
                self.assertGreaterEqual(height * millimetres, 35, f"{figure} at {size}")
                self.assertGreaterEqual(height / 8, 12, f"{figure} at {size}")
            below = page.evaluate("document.querySelector('#end').getBoundingClientRect().bottom - innerHeight")
            self.assertLessEqual(below, 0, "the buttons are in sight")

    def test_keyboard(self):
        """Everything on the walk view can be reached with the tabulator key, and the focus is seen."""
        walk = self.walk("demo", "--ui", "web", "--speed", "8")
        page = self.open(walk)
        reached = []
        for _ in range(8):
            page.keyboard.press("Tab")
            reached.append(page.evaluate("document.activeElement.id"))
        for wanted in ("language", "sound", "menu-open", "discomfort", "pause", "end"):
            self.assertIn(wanted, reached)
        page.focus("#menu-open")
        self.assertNotEqual(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"), "none")
        page.keyboard.press("Enter")
        page.wait_for_selector("#menu[open]")
        page.keyboard.press("Escape")
        self.assertEqual(page.evaluate("document.activeElement.id"), "menu-open")

    def test_alone(self):
        """The page asks nothing of any other address, and opens without the program once it was seen."""
        walk = self.walk("demo", "--ui", "web", "--speed", "8")
        page = self.open(walk)
        asked = set()
        page.on("request", lambda request: asked.add(request.url))
        page.evaluate("navigator.serviceWorker.ready")
        page.reload()
        page.wait_for_selector("#view-walk", state="visible")
        self.assertEqual([url for url in asked if not url.startswith((walk.address, "data:"))], [])
        page.reload()
        page.wait_for_timeout(1000)
        walk.kill()
        page.reload()
        self.wait(page, "document.querySelector('#status-word').textContent !== ''")
        self.said.clear()


if __name__ == "__main__":
    started = time.monotonic()
    unittest.main(verbosity=2, exit=False)
    print(f"{time.monotonic() - started:.0f} s")
