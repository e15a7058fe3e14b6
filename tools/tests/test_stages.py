"""tools/bench/stages: how what was counted is shared among the stages, and what it says when it cannot count."""
import importlib.machinery
import importlib.util
import pathlib
import subprocess
import unittest

TOOL = pathlib.Path(__file__).resolve().parent.parent / "bench/stages"


def run(*arguments):
    return subprocess.run([str(TOOL), *arguments], capture_output=True, text=True, check=False)


def module():
    loader = importlib.machinery.SourceFileLoader("stages", str(TOOL))
    made = importlib.util.module_from_spec(importlib.util.spec_from_loader("stages", loader))
    loader.exec_module(made)
    return made


class Stages(unittest.TestCase):
    def test_each_instruction_is_counted_once(self):
        found = {
            "EVP_DigestUpdate": 60, "RowParser.parse(_:_:)": 1000, "SampleTiming.take(_:_:)": 900,
            "GaitAnalyzer.take(_:into:)": 800, "SpikeGate.passes(_:)": 50, "SensorFront.take(_:into:)": 200,
            "EarthMotion.process(_:)": 80, "WalkJSON.encode(_:)": 30,
        }
        own = module().costs(found, whole=1500)
        self.assertEqual(sum(own.values()), 1500)
        self.assertEqual(own["SHA-256"], 60)
        self.assertEqual(own["start, kind of file, options"], 1500 - 60 - 1000 - 30)
        self.assertEqual(own["times"], 100)
        self.assertEqual(own["front: gaps and grids"], 120)
        # What has no function of its own is counted where it was put.
        self.assertNotIn("contacts", own)
        self.assertEqual(own["the way of a sample"], 800 - 50 - 200)

    def test_every_stage_is_called_by_one_above_it(self):
        names = [name for name, _, _ in module().STAGES]
        for index, (_, _, parent) in enumerate(module().STAGES):
            self.assertEqual(parent is None, index == 0)
            self.assertTrue(parent is None or parent in names[:index])

    def test_a_program_that_is_not_there(self):
        done = run("--gangart", "/nowhere/gangart")
        self.assertEqual(done.returncode, 66)
        self.assertIn("/nowhere/gangart is not there", done.stderr)

    def test_too_short_a_recording_is_a_mistake(self):
        self.assertEqual(run("--seconds", "1").returncode, 64)


if __name__ == "__main__":
    unittest.main()
