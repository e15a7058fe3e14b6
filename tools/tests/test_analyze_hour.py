"""tools/bench/analyze-hour: what it runs, what it prints, and what it says when it cannot."""
import pathlib
import re
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parent.parent / "bench/analyze-hour"


def run(*arguments):
    return subprocess.run([str(TOOL), *arguments], capture_output=True, text=True, check=False)


class AnalyzeHour(unittest.TestCase):
    def test_it_measures_the_program_on_an_hour_and_compares(self):
        with tempfile.TemporaryDirectory() as folder:
            seen = pathlib.Path(folder) / "seen"
            program = pathlib.Path(folder) / "gangart"
            program.write_text(f'#!/bin/sh\necho "$1 $3 $4" >> {seen}\nwc -l < "$2" >> {seen}\ntail -n 1 "$2" >> {seen}\n')
            program.chmod(0o755)
            done = run("--runs", "2", "--gangart", str(program))
            self.assertEqual(done.returncode, 0, done.stderr)
            lines = seen.read_text().splitlines()
        self.assertEqual(len(lines), 6)
        self.assertEqual(lines[:2], ["analyze --format json", "360001"])
        self.assertTrue(lines[2].startswith("3599.99,"))
        self.assertRegex(done.stdout, r"(?m)^gangart analyze +\d+\.\d{3} \(.*\) s CPU$")
        self.assertRegex(done.stdout, r"(?m)^resident memory +\d+\.\d \(.*\) MB$")
        self.assertRegex(done.stdout, r"(?m)^ratio +\d+\.\d times as much CPU time as sha256sum and wc -l$")

    def test_a_program_that_fails_is_no_result(self):
        done = run("--runs", "1", "--gangart", "/bin/false")
        self.assertEqual(done.returncode, 1)
        self.assertIn("ended with exit code 1", done.stderr)
        self.assertEqual(done.stdout, "")

    def test_a_program_that_is_not_there(self):
        done = run("--gangart", "/nowhere/gangart")
        self.assertEqual(done.returncode, 66)
        self.assertIn("/nowhere/gangart is not there", done.stderr)

    def test_no_runs_are_a_mistake(self):
        done = run("--runs", "0")
        self.assertEqual(done.returncode, 64)
        self.assertTrue(re.search("at least 1", done.stderr))


if __name__ == "__main__":
    unittest.main()
