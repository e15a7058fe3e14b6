"""tools/bench/latency: what it reckons from the lines of a program, and what it says when it cannot."""
import pathlib
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parent.parent / "bench/latency"
LINES = r"""
{"type":"initial_contact","time_s":4.0,"reported_s":6.0}
{"type":"initial_contact","time_s":5.0,"reported_s":6.0}
{"type":"initial_contact","time_s":7.0,"reported_s":7.1}
{"type":"initial_contact","time_s":8.0,"reported_s":8.3}
{"type":"heel_strike","time_s":7.0,"reported_s":7.5}
{"type":"stride","start_s":6.0,"end_s":7.0,"reported_s":7.25}
{"type":"second","time_s":7.0,"reported_s":7.0}
"""


def run(*arguments):
    return subprocess.run([str(TOOL), *arguments], capture_output=True, text=True, check=False)


class Latency(unittest.TestCase):
    def measured(self, program_text, *arguments):
        with tempfile.TemporaryDirectory() as folder:
            program, walk = pathlib.Path(folder) / "gangart", pathlib.Path(folder) / "walk.csv"
            program.write_text(program_text)
            program.chmod(0o755)
            walk.write_text("time_s,left_foot_acc_x,right_foot_acc_x,lower_back_acc_x\n0,1,1,1\n")
            return run(str(walk), "--recorded", "--gangart", str(program), *arguments)

    def test_contacts_let_out_together_are_those_of_a_start(self):
        text = f"#!/bin/sh\ncase $* in *left_foot,right_foot*) cat <<'END'\n{LINES.strip()}\nEND\n;; esac\n"
        done = self.measured(text)
        self.assertEqual(done.returncode, 0, done.stderr)
        # The back says nothing here and has no row.
        self.assertEqual(len(done.stdout.splitlines()), 2)
        self.assertRegex(done.stdout, r"(?m)^foot +4 +100 / 300 +1000 +500 / 500 +250 / 250 +-$")

    def test_the_table_of_markdown_has_as_many_cells_in_each_line(self):
        done = self.measured(f"#!/bin/sh\ncat <<'END'\n{LINES.strip()}\nEND\n", "--markdown")
        self.assertEqual(len(done.stdout.splitlines()), 4)
        self.assertEqual({line.count("|") for line in done.stdout.splitlines()}, {8})

    def test_a_program_that_fails_is_no_result(self):
        done = self.measured("#!/bin/sh\nexit 65\n")
        self.assertEqual((done.returncode, done.stdout), (65, ""))
        self.assertIn("could not be analysed", done.stderr)

    def test_a_recording_that_is_not_there(self):
        done = run("/nowhere/walk.csv", "--gangart", "/bin/true")
        self.assertEqual(done.returncode, 66)
        self.assertIn("/nowhere/walk.csv is not there", done.stderr)


if __name__ == "__main__":
    unittest.main()
