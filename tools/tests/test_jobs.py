"""tools/bench/jobs: what it runs, and that it fails where results depend on the number of jobs."""
import pathlib
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parent.parent / "bench/jobs"


def run(text, *arguments):
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "gangart"
        program.write_text("#!/bin/sh\n" + text)
        program.chmod(0o755)
        small = ("--files", "3", "--seconds", "10", "--hour", "10", "--runs", "1")
        return subprocess.run(
            [str(TOOL), *small, "--gangart", str(program), *arguments], capture_output=True, text=True, check=False)


class Jobs(unittest.TestCase):
    def test_many_and_one_are_run_with_one_job_and_with_two(self):
        with tempfile.NamedTemporaryFile(mode="r") as seen:
            done = run(f'echo "$#" "$(echo $* | grep -o "jobs .")" >> {seen.name}\necho the same\n')
            self.assertEqual(done.returncode, 0, done.stderr)
            # analyze, the recordings, and five words of options.
            self.assertEqual(seen.read().splitlines(), ["9 jobs 1", "9 jobs 2", "7 jobs 1", "7 jobs 2"])
        self.assertEqual(len(done.stdout.splitlines()), 3)
        self.assertRegex(done.stdout, r"(?m)^3 recordings +\d+\.\d\d s +\d+\.\d\d s +\d+\.\d\d times as fast")

    def test_results_that_depend_on_the_jobs_are_a_failure(self):
        done = run('echo "$*"\n')
        self.assertEqual(done.returncode, 1)
        self.assertIn("depends on the number of jobs", done.stderr)

    def test_a_program_that_fails_is_no_result(self):
        done = run("exit 3\n")
        self.assertEqual(done.returncode, 1)
        self.assertIn("exit code 3", done.stderr)


if __name__ == "__main__":
    unittest.main()
