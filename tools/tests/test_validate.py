"""tools/validate as a command, with a stand-in for the program that gives prepared answers."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

VALIDATE = pathlib.Path(__file__).resolve().parent.parent / "validate"

# Answers with <recording>.answer.json; ends with code 65 where there is none. Notes what it was asked.
STAND_IN = """#!/usr/bin/env python3
import pathlib, sys
recording = pathlib.Path(sys.argv[2])
with open(pathlib.Path(__file__).with_name("asked"), "a") as asked:
    asked.write(" ".join([recording.stem] + sys.argv[3:]) + "\\n")
answer = recording.with_suffix(".answer.json")
if not answer.exists():
    sys.exit(65)
print(answer.read_text())
"""

WANTED = [round(5 + 0.5 * step, 3) for step in range(20)]


class ValidateTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.data = self.folder / "references"
        self.gangart = self.folder / "gangart"
        self.gangart.write_text(STAND_IN)
        self.gangart.chmod(0o755)

    def recording(self, dataset, name, places=("lower_back",), shift=0.0, answer=True, **reference):
        folder = self.data / dataset
        folder.mkdir(parents=True, exist_ok=True)
        header = ["time_s"] + [f"{place}_acc_{axis}" for place in places for axis in "xyz"]
        (folder / f"{name}.csv").write_text(",".join(header) + "\n")
        truth = {
            "initial_contacts_s": [{"time_s": time, "side": "left"} for time in WANTED],
            "walking_bouts_s": [[4.8, 14.8]], "cadence_steps_per_min": 120.0, **reference,
        }
        (folder / f"{name}.reference.json").write_text(json.dumps(truth))
        if answer:
            times = [time + shift for time in WANTED]
            found = {
                "schema": "gangart.walk/1", "generator": "gangart 9.9",
                "initial_contacts": [{"time_s": time, "reported_s": time + 0.1} for time in times],
                "seconds": [{"time_s": 10, "cadence_spm": 121.5}],
                "walking_bouts": [{"start_s": 4.8, "end_s": 14.8}],
            }
            (folder / f"{name}.answer.json").write_text(json.dumps(found))

    def run_tool(self, *arguments):
        command = [sys.executable, str(VALIDATE), str(self.data), "--gangart", str(self.gangart), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def rows(self, run):
        lines = [line for line in run.stdout.splitlines() if line.startswith("| ")]
        return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]

    def test_perfect_and_shifted(self):
        self.recording("exact", "one")
        self.recording("late", "one", shift=0.05)
        run = self.run_tool()
        self.assertEqual(run.returncode, 0, run.stderr)
        row = ["1", "20 / 20", "1.000", "1.000", "0", "0", "100 / 100", "1.50 / 1.50", "1.000", "0.000 / –", "–"]
        late = row[:4] + ["+50", "50"] + row[6:]
        self.assertEqual(self.rows(run), [["exact", "lower_back", *row], ["late", "lower_back", *late]])
        self.assertIn("gangart 9.9", run.stdout)
        self.assertNotIn(str(self.folder), run.stdout)

    def test_measures_have_a_table_of_their_own(self):
        self.recording("set", "one", walking_speed_m_s=1.2, population={"height_cm": 172})
        answer = self.data / "set" / "one.answer.json"
        found = json.loads(answer.read_text())
        found["seconds"].append({"time_s": 11, "walking_speed_mps": 1.23})
        answer.write_text(json.dumps(found))
        run = self.run_tool()
        self.assertIn("| set | lower_back | `walking_speed_mps` | 1 / 1 | 0.030 | +0.030 |", run.stdout)
        self.assertIn("--height 1.72", (self.folder / "asked").read_text())

    def test_sensors_are_chosen_once_each_and_only_where_worn(self):
        self.recording("legs", "one", places=("left_foot", "right_foot", "pelvis"))
        run = self.run_tool()
        self.assertEqual([row[1] for row in self.rows(run)], ["pelvis", "all worn"])
        asked = (self.folder / "asked").read_text().splitlines()
        self.assertEqual(sorted(asked), ["one --format json", "one --format json --sensors pelvis"])

    def test_named_sensors(self):
        self.recording("legs", "one", places=("left_foot", "right_foot", "pelvis"))
        run = self.run_tool("--sensors", "left_foot,right_foot")
        self.assertEqual([row[1] for row in self.rows(run)], ["left_foot, right_foot"])
        self.assertIn("tools/validate DIR --sensors left_foot,right_foot", run.stdout)
        self.assertEqual(self.run_tool("--sensors", "head").returncode, 65)

    def test_a_recording_that_fails_is_missed_and_told(self):
        self.recording("set", "good")
        self.recording("set", "bad", answer=False)
        run = self.run_tool()
        self.assertEqual(run.returncode, 65)
        self.assertIn("set/bad (lower_back): exit code 65", run.stderr)
        self.assertEqual(self.rows(run)[0][2:5], ["2, 1 failed", "40 / 20", "0.667"])
        self.assertEqual(self.rows(run)[0][9], "1.50 / 1.50, none in 1")

    def test_output_of_another_schema_is_a_failure(self):
        self.recording("set", "odd")
        (self.data / "set" / "odd.answer.json").write_text('{"schema":"other/1"}')
        run = self.run_tool()
        self.assertEqual(run.returncode, 65)
        self.assertIn("schema gangart.walk/1", run.stderr)

    def test_a_damaged_reference_is_left_out_and_told(self):
        self.recording("set", "good")
        self.recording("set", "torn")
        (self.data / "set" / "torn.reference.json").write_text('{"initial_contacts_s": [')
        self.recording("set", "wrong", initial_contacts_s=["soon"])
        run = self.run_tool()
        self.assertEqual(run.returncode, 65)
        self.assertIn("torn.reference.json cannot be read", run.stderr)
        self.assertIn("wrong.reference.json is not of the expected form", run.stderr)
        self.assertEqual(self.rows(run)[0][2], "1")

    def test_only(self):
        self.recording("a", "one")
        self.recording("b", "one")
        self.assertEqual([row[0] for row in self.rows(self.run_tool("--only", "b"))], ["b"])

    def test_markdown_goes_into_the_document(self):
        self.recording("set", "one")
        document = self.folder / "validation.md"
        run = self.run_tool("--markdown", str(document))
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn(run.stdout.strip(), document.read_text())
        document.write_text("# Text of a person\n")
        run = self.run_tool("--markdown", str(document))
        self.assertEqual(run.returncode, 73)
        self.assertEqual(document.read_text(), "# Text of a person\n")

    def test_the_fingerprint_follows_the_data(self):
        self.recording("set", "one")
        first = self.run_tool().stdout
        self.recording("set", "one", cadence_steps_per_min=119.0)
        self.assertNotEqual(first.split("fingerprint ")[1][:12], self.run_tool().stdout.split("fingerprint ")[1][:12])

    def test_what_is_missing_is_told_with_a_remedy(self):
        run = self.run_tool()
        self.assertEqual((run.returncode, "Name the folder" in run.stderr), (66, True))
        self.data.mkdir()
        run = self.run_tool()
        self.assertEqual((run.returncode, "reference.json" in run.stderr), (66, True))
        self.recording("set", "one")
        self.gangart.unlink()
        run = self.run_tool()
        self.assertEqual((run.returncode, "swift build" in run.stderr), (66, True))

    def test_usage(self):
        run = subprocess.run([sys.executable, str(VALIDATE)], capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 64)
        self.assertIn("tools/validate -h", run.stderr)


if __name__ == "__main__":
    unittest.main()
