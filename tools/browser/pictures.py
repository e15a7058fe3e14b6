"""Pictures of every view for docs/pictures, in both languages and both colours. To be looked at one by one."""

import sys

import walks

OUT = walks.ROOT / "docs" / "pictures"
PHONE, SCREEN = (390, 844), (1280, 720)


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    with walks.chromium() as browser:
        for language, scheme in (("de", "dark"), ("de", "light"), ("en", "dark"), ("en", "light")):
            with walks.Walk("demo", "--ui", "web", "--speed", "4", "--lang", language) as walk:
                def page(view="", size=SCREEN):
                    return walks.open_page(browser, walk, view, size=size, language=language, scheme=scheme, scale=0.6)

                def take(page, name, full=False):
                    page.evaluate("document.getElementById('news').textContent = ''")
                    path = OUT / f"{name}-{language}-{scheme}.png"
                    page.screenshot(path=path, full_page=full, animations="disabled")
                    print(path)

                first = page()
                walks.wait(first, "document.querySelector('#cue').dataset.kind === 'good'", 120)
                first.wait_for_timeout(1500)
                take(first, "walk")
                phone = page(size=PHONE)
                walks.wait(phone, "/[0-9]/.test(document.querySelector('#pace-number').textContent)")
                phone.wait_for_timeout(500)
                take(phone, "walk-phone")
                for view in ("pro", "carer", "learn"):
                    other = page(view)
                    if view == "pro":
                        walks.wait(other, "document.querySelectorAll('#table-steps tr').length > 12")
                        other.wait_for_timeout(2500)
                        # Let go of, so that a phase is lit.
                        other.click("#chains-stop")
                        other.wait_for_timeout(900)
                    elif view == "carer":
                        walks.wait(other, "/[0-9]/.test(document.querySelector('#carer-pace').textContent)")
                    other.wait_for_timeout(800)
                    take(other, view, full=view != "carer")
                    other.close()
                first.keyboard.press("p")
                first.wait_for_selector("#view-pause", state="visible")
                first.wait_for_timeout(1500)
                take(first, "pause")
                first.keyboard.press("e")
                first.keyboard.press("e")
                first.wait_for_selector("#view-end", state="visible")
                first.wait_for_timeout(800)
                take(first, "end")
    return 0


if __name__ == "__main__":
    sys.exit(main())
