"""The reports of three shipped walks for docs/reports, as HTML and as pictures of the page. To be looked at one by one."""

import subprocess

import walks

OUT = walks.ROOT / "docs" / "reports"
# Walk, view, language.
REPORTS = [
    ("full-body-walk", "walker", "en"), ("full-body-walk", "pro", "en"), ("stroll-slow", "walker", "de"),
    ("standing-only", "walker", "en"),
]
# A4 at 96 pixels an inch.
PAPER = (794, 1123)


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    with walks.chromium() as browser:
        for walk, view, language in REPORTS:
            name = walk + ("-pro" if view == "pro" else "") + f".{language}"
            path = OUT / f"{name}.html"
            command = [walks.program(), "report", f"Fixtures/walks/{walk}.csv", "--view", view, "--lang", language]
            subprocess.run([*command, "-q", "-o", path], check=True, cwd=walks.ROOT)
            path.chmod(0o644)
            print(path)
            page = browser.new_page(viewport={"width": PAPER[0], "height": PAPER[1]})
            page.emulate_media(media="print")
            page.goto(path.as_uri())
            page.add_style_tag(content="body { padding: 10mm 13mm 9mm !important; }")
            page.screenshot(path=path.with_suffix(".png"), full_page=view == "pro")
            page.close()


main()
