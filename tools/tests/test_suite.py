"""tools/bench/suite: what it runs, what it prints, and what it says when it cannot."""
import pathlib
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parent.parent / "bench/suite"


def run(*arguments):
    return subprocess.run([str(TOOL), *arguments], capture_output=True, text=True, check=False)


class Suite(unittest.TestCase):
    def test_each_input_is_a_canonical_file_of_its_length(self):
        with tempfile.TemporaryDirectory() as folder:
            seen = pathlib.Path(folder) / "seen"
            program = pathlib.Path(folder) / "gangart"
            program.write_text(
                f'#!/bin/sh\necho "$1 $3 $4" >> {seen}\nwc -l < "$2" >> {seen}\nhead -n 1 "$2" >> {seen}\ntail -n 1 "$2" >> {seen}\n')
            program.chmod(0o755)
            done = run("--runs", "1", "--quick", "--alone", "--seconds", "60", "--gangart", str(program))
            self.assertEqual(done.returncode, 0, done.stderr)
            lines = seen.read_text().splitlines()
        self.assertEqual(lines[:2], ["analyze --format json", "6001"])
        self.assertTrue(lines[2].startswith("time_s,lower_back_acc_x,"))
        self.assertTrue(lines[3].startswith("59.990,"))
        self.assertRegex(done.stdout, r"(?m)^back +100 +1 min +\d+\.\d\d +- +- +- +\d+\.\d\d +\d+\.\d\d +- +\d+\.\d\d +1\.00 +\d+$")

    def test_the_table_of_markdown_has_as_many_cells_in_each_line(self):
        done = run("--runs", "1", "--quick", "--alone", "--seconds", "10", "--markdown", "--gangart", "/bin/true")
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = done.stdout.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertEqual({line.count("|") for line in lines}, {14})

    def test_a_program_that_fails_is_no_result(self):
        done = run("--runs", "1", "--quick", "--alone", "--seconds", "10", "--gangart", "/bin/false")
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
        self.assertIn("at least 1", done.stderr)


if __name__ == "__main__":
    unittest.main()
