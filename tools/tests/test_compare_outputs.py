"""tools/compare-outputs: differences that are known by construction, from programs made up for the purpose."""
import json
import pathlib
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parent.parent / "compare-outputs"
WALK = {"schema": "gangart.walk/1", "strides": [{"start_s": 1.0, "length_m": 1.25}, {"start_s": 2.0, "length_m": 1.5}]}
LINES = [{"type": "stride", "t": 1.0, "length_m": 1.25}, {"type": "bye", "t": 2.0}]


class CompareOutputs(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        (self.folder / "walk.csv").write_text("")

    def program(self, name, walk=None, lines=None, code=0):
        """A program that gives these results whatever it is asked."""
        walk_text = json.dumps(WALK if walk is None else walk)
        line_text = "\n".join(json.dumps(line) for line in (LINES if lines is None else lines))
        path = self.folder / name
        path.write_text(
            f"#!/bin/sh\nif [ \"$3\" = json ]; then cat <<'E'\n{walk_text}\nE\nelse cat <<'E'\n{line_text}\nE\nfi\nexit {code}\n")
        path.chmod(0o755)
        return str(path)

    def compare(self, **new):
        old = self.program("old")
        return subprocess.run(
            [str(TOOL), old, self.program("new", **new), str(self.folder)], capture_output=True, text=True, check=False)

    def test_the_same_is_equal(self):
        done = self.compare()
        self.assertEqual((done.returncode, done.stdout), (0, "1 recordings: 1 equal, 0 with additions only, 0 changed\n"))

    def test_a_new_field_and_new_lines_are_additions(self):
        walk = {**WALK, "symptoms": []}
        done = self.compare(walk=walk, lines=[*LINES[:1], {"type": "cue", "t": 1.5}, LINES[1]])
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("json symptoms: added, 1×", done.stdout)
        self.assertIn("ndjson cue: lines added, 1×", done.stdout)

    def test_a_changed_number_is_a_change_with_its_size(self):
        walk = {**WALK, "strides": [{"start_s": 1.0, "length_m": 1.5}, {"start_s": 2.0, "length_m": 1.0}]}
        done = self.compare(walk=walk)
        self.assertEqual(done.returncode, 1)
        self.assertIn("json strides[].length_m: changed, 2×, at most by 0.5, e.g. 1.5 → 1.0", done.stdout)

    def test_an_element_that_is_gone_hides_no_other(self):
        done = self.compare(walk={**WALK, "strides": WALK["strides"][1:]})
        self.assertEqual(done.returncode, 1)
        self.assertIn("json strides[]: element removed, 1×", done.stdout)
        self.assertNotIn("length_m: changed", done.stdout)

    def test_a_removed_field_another_order_and_another_exit_code_are_changes(self):
        walk = {"strides": WALK["strides"], "schema": WALK["schema"]}
        done = self.compare(walk=walk, lines=[{"type": "stride", "t": 1.0}, LINES[1]], code=65)
        self.assertEqual(done.returncode, 1)
        self.assertIn("json .: fields in another order", done.stdout)
        self.assertIn("ndjson stride[].length_m: removed", done.stdout)
        self.assertIn("json exit code: changed, 1×, e.g. 0 → 65", done.stdout)

    def test_lines_in_another_order_are_a_change(self):
        done = self.compare(lines=LINES[::-1])
        self.assertEqual(done.returncode, 1)
        self.assertIn("ndjson lines: in another order", done.stdout)

    def test_what_is_not_there_is_said(self):
        old = self.program("old")
        for arguments in ([old, str(self.folder / "none"), str(self.folder)], [old, old, str(self.folder / "none")], [old]):
            done = subprocess.run([str(TOOL), *arguments], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 64)
            self.assertIn("compare-outputs:", done.stderr)


if __name__ == "__main__":
    unittest.main()
