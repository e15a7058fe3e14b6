"""What the documents show runs as it stands there."""

import pathlib
import re
import shutil
import tempfile
import os
import unittest

import program


class Documents(unittest.TestCase):
    """Blocks of Python in the documents, run one after the other in a folder with a walk."""

    def run_blocks(self, text):
        blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
        self.assertGreater(len(blocks), 0)
        here, names = os.getcwd(), {}
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(program.ROOT / "Fixtures/walks/park-walk.csv", pathlib.Path(folder) / "walk.csv")
            os.chdir(folder)
            try:
                for block in blocks:
                    exec(compile(block, "document", "exec"), names)  # noqa: S102
            finally:
                os.chdir(here)
        return names

    def test_readme(self):
        """The README's lines run, and find the walk."""
        names = self.run_blocks((program.ROOT / "python/README.md").read_text())
        self.assertEqual(len(names["walk"].bouts), 1)
        self.assertEqual(names["again"].dict["strides"], names["walk"].dict["strides"])

    def test_document(self):
        """The lines of docs/python.md run."""
        names = self.run_blocks((program.ROOT / "docs/python.md").read_text())
        self.assertEqual(names["events"][-1]["type"], "bye")


if __name__ == "__main__":
    unittest.main()
