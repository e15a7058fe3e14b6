"""tools/install and tools/uninstall with a tarball that is made up: what they lay down, and what they leave."""
import pathlib
import shutil
import subprocess
import tempfile
import unittest

TOOLS = pathlib.Path(__file__).resolve().parent.parent


class InstallTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.unpacked = self.home / "gangart-0.1.0"
        for file, text in {"bin/gangart": "#!/bin/sh\necho one\n", "share/systemd/user/gangart-walk.service": "ExecStart=@PREFIX@/bin/gangart live\n",
                           "share/man/man1/gangart.1.gz": "x", "share/doc/a b.txt": "y"}.items():
            path = self.unpacked / "tree" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        (self.unpacked / "tree/bin/gangart").chmod(0o755)
        (self.unpacked / "tree/bin/gangart").write_bytes(b"#!/bin/sh\necho one\n#\0@PREFIX@\n")
        for name in ("install", "uninstall"):
            shutil.copy(TOOLS / name, self.unpacked)
        shutil.copytree(TOOLS / "lib", self.unpacked / "lib")
        self.prefix = self.home / "a prefix"

    def run_tool(self, name, *arguments):
        return subprocess.run([str(self.unpacked / name), *map(str, arguments)], capture_output=True, text=True, check=False,
                              stdin=subprocess.DEVNULL)

    def files(self):
        return sorted(str(p.relative_to(self.prefix)) for p in self.prefix.rglob("*") if p.is_file())

    def test_installed_and_taken_away(self):
        run = self.run_tool("install", self.prefix)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn(str(self.prefix), run.stderr)
        self.assertEqual(len(self.files()), 5)
        unit = self.prefix / "share/systemd/user/gangart-walk.service"
        self.assertEqual(unit.read_text(), f"ExecStart={self.prefix}/bin/gangart live\n")
        program = self.prefix / "bin/gangart"
        self.assertEqual(program.stat().st_mode & 0o777, 0o755)
        self.assertIn(b"@PREFIX@", program.read_bytes(), "the program itself is not changed")
        self.assertEqual(self.run_tool("uninstall", self.prefix).returncode, 0)
        self.assertEqual(list(self.prefix.rglob("*")), [])

    def test_what_others_laid_there_stays(self):
        (self.prefix / "share/man/man1").mkdir(parents=True)
        other = self.prefix / "share/man/man1/other.1"
        other.write_text("z")
        self.run_tool("install", self.prefix)
        self.run_tool("uninstall", self.prefix)
        self.assertEqual(self.files(), ["share/man/man1/other.1"])

    def test_twice_leaves_nothing_of_the_first(self):
        self.run_tool("install", self.prefix)
        (self.unpacked / "tree/share/doc/a b.txt").unlink()
        self.assertEqual(self.run_tool("install", self.prefix).returncode, 0)
        self.assertNotIn("share/doc/a b.txt", self.files())

    def test_refusals_say_what_helps(self):
        run = self.run_tool("uninstall", self.prefix)
        self.assertEqual(run.returncode, 1)
        self.assertIn("not installed", run.stderr)
        self.run_tool("install", self.prefix)
        victim = self.home / "victim"
        victim.write_text("v")
        (self.prefix / "share/gangart/installed").write_text("../victim\n")
        self.assertEqual(self.run_tool("uninstall", self.prefix).returncode, 1)
        self.assertTrue(victim.exists())


if __name__ == "__main__":
    unittest.main()
