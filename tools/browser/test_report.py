"""The report on a walk in a browser: one page of A4, nothing cut off, a silent console, and the numbers of walk.json.

One alone: tools/test-page test_report.Report.test_figures
"""

import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import unittest

from axe_playwright_python.sync_playwright import Axe

import walks

WALKS = ["full-body-walk", "stroll-slow", "standing-only", "park-walk", "gaps-and-faults"]
SIZES = [(320, 640), (390, 844), (768, 1024), (1920, 1080)]
# What A4 holds between the margins, in pixels of 1/96 inch.
PAPER = (184 * 96 / 25.4, 278 * 96 / 25.4)

SPREAD = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Letters of a drawing that reach beyond its edge would be cut off.
CUT_OFF = """() => [...document.querySelectorAll("svg.picture")].flatMap((picture) => {
  const all = picture.viewBox.baseVal;
  return [...picture.querySelectorAll("text, rect, circle, polyline")].filter((part) => {
    const box = part.getBBox();
    return box.x < all.x - 1 || box.y < all.y - 1 || box.x + box.width > all.x + all.width + 1
      || box.y + box.height > all.y + all.height + 1;
  }).map((part) => `${picture.id}: ${part.textContent || part.outerHTML}`);
})"""
FIGURES = """() => [...document.querySelectorAll("data")].map((figure) =>
  [figure.dataset.field, figure.value, figure.textContent])"""
OUTSIDE = """() => [...document.querySelectorAll("main *, header *")].filter((part) => {
  const box = part.getBoundingClientRect();
  return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
}).map((part) => part.tagName + ": " + part.textContent.slice(0, 40))"""


def pages(pdf):
    """The number of pages of a PDF and their sizes in millimetres."""
    sizes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([0-9.]+) ([0-9.]+)\s*\]", pdf)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)), [
        (round(float(width) * 25.4 / 72), round(float(height) * 25.4 / 72)) for width, height in sizes]


class Report(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = cls.enterClassContext(walks.chromium())
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="gangart-report."))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.run_program("demo", "--speed", "max", "--seconds", "900", "--out", cls.folder / "kept")
        cls.inputs = {name: walks.ROOT / "Fixtures" / "walks" / f"{name}.csv" for name in WALKS}
        cls.inputs["kept"] = cls.folder / "kept"

    @staticmethod
    def run_program(*arguments):
        return subprocess.run(
            [walks.program(), *map(str, arguments)], check=True, capture_output=True).stdout

    def setUp(self):
        self.said = []
        self.asked = []

    def tearDown(self):
        for context in self.browser.contexts:
            context.close()
        self.assertEqual(self.said, [])
        self.assertEqual([url for url in self.asked if not url.startswith(("file:", "data:"))], [])

    def write(self, name, view, language, *more):
        path = self.folder / f"{name}-{view}-{language}.html"
        self.run_program("report", self.inputs[name], "--view", view, "--lang", language, "-q", "-o", path, *more)
        return path

    def open(self, path, size=(1280, 800)):
        context = self.browser.new_context(viewport={"width": round(size[0]), "height": round(size[1])})
        page = context.new_page()
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))
        page.goto(path.as_uri())
        return page

    def expect_one_page(self, page, name):
        count, sizes = pages(page.pdf(prefer_css_page_size=True, print_background=True))
        self.assertEqual((count, set(sizes)), (1, {(210, 297)}), name)

    def test_one_page(self):
        """The walker's report is one page of A4 in both languages, whatever the walk; nothing of it is cut off."""
        for name in self.inputs:
            for language in ("en", "de"):
                page = self.open(self.write(name, "walker", language), PAPER)
                self.expect_one_page(page, name)
                page.emulate_media(media="print")
                self.assertEqual(page.evaluate(CUT_OFF), [], name)
                self.assertEqual(page.evaluate(OUTSIDE), [], name)

    def test_fullest(self):
        """A page that holds all that can be said of a walk is still one page."""
        for language in ("en", "de"):
            page = self.open(walks.ROOT / "Fixtures" / "report" / f"fullest.{language}.html", PAPER)
            self.expect_one_page(page, language)
            page.emulate_media(media="print")
            self.assertEqual(page.evaluate(CUT_OFF), [])
            self.assertEqual(page.evaluate(OUTSIDE), [])

    def test_details(self):
        """The details begin on a page of their own, and nothing of them is cut off or wider than the paper."""
        for name in self.inputs:
            page = self.open(self.write(name, "pro", "de"), PAPER)
            count, sizes = pages(page.pdf(prefer_css_page_size=True))
            self.assertGreater(count, 1, name)
            self.assertEqual(set(sizes), {(210, 297)})
            page.emulate_media(media="print")
            self.assertEqual(page.evaluate(CUT_OFF), [], name)
            self.assertEqual(page.evaluate(OUTSIDE), [], name)

    def test_printed(self):
        """The program's own PDF is that page, for its owner alone."""
        path = self.folder / "walk.pdf"
        self.run_program("report", self.inputs["full-body-walk"], "-q", "-o", path)
        self.assertEqual(pages(path.read_bytes()), (1, [(210, 297)]))
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)

    def test_figures(self):
        """Every number that a report holds for programs is that of walk.json, and is read as it is written."""
        for name in WALKS:
            page = self.open(self.write(name, "pro", "en"))
            walk = json.loads(self.run_program("analyze", self.inputs[name], "--format", "json", "-q"))
            figures = page.evaluate(FIGURES)
            self.assertGreater(len(figures), 0, name)
            for field, value, text in figures:
                held = walk
                for part in field.split("."):
                    held = held[int(part)] if part.isdigit() else held[part]
                self.assertEqual(float(value), held, f"{name}: {field}")
                if re.fullmatch(r"-?[0-9.]+", text):
                    decimals = len(text.partition(".")[2])
                    self.assertLessEqual(abs(float(text) - held), 0.5 * 10 ** -decimals + 1e-9, f"{name}: {field}")

    def test_looks(self):
        """On no size is the page wider than the window, and axe finds nothing; on paper neither."""
        for path in (self.write("kept", "pro", "en"), self.write("standing-only", "walker", "de"),
                     walks.ROOT / "Fixtures" / "report" / "fullest.de.html"):
            page = self.open(path)
            for width, height in SIZES:
                page.set_viewport_size({"width": width, "height": height})
                self.assertLessEqual(page.evaluate(SPREAD), 0, f"{path.name} at {width} px")
                answer = Axe().run(page).response
                self.assertGreater(len(answer["passes"]), 10)
                self.assertEqual(
                    [(each["id"], each["nodes"][0]["html"]) for each in answer["violations"]], [], path.name)
            page.emulate_media(media="print")
            self.assertEqual(Axe().run(page).response["violations"], [])

    def test_grey(self):
        """Fields of the strip differ without colour: no two states share a pattern or a lightness."""
        page = self.open(walks.ROOT / "Fixtures" / "report" / "fullest.en.html")
        fills = page.evaluate("""() => [...document.querySelectorAll("#strip rect")].map((r) => r.getAttribute("fill"))""")
        self.assertGreaterEqual(len(set(fills)), 2)
        inks = {fill for fill in fills if fill.startswith("#")}
        greys = {fill: sum(int(fill[i:i + 2], 16) * w for i, w in ((1, .3), (3, .59), (5, .11))) for fill in inks}
        ordered = sorted(greys.values())
        self.assertTrue(all(b - a > 40 for a, b in zip(ordered, ordered[1:])), greys)


if __name__ == "__main__":
    started = time.monotonic()
    unittest.main(verbosity=2, exit=False)
    print(f"{time.monotonic() - started:.0f} s")
