"""tools/setup on machines that are made up: what is installed, who runs it and which Swift there is."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

SETUP = pathlib.Path(__file__).resolve().parent.parent / "setup"
PLAIN_PROGRAMS = ["bash", "cat", "dirname", "env", "grep", "head", "mktemp", "rm", "sed", "sort", "tail"]
EVERYTHING = "*"


class Machine:
    """A folder of programs that is all of PATH."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.home = self.folder / "home"
        self.home.mkdir()
        self.programs = self.folder / "bin"
        self.programs.mkdir()
        for name in PLAIN_PROGRAMS:
            (self.programs / name).symlink_to(shutil.which(name))
        self.log = self.folder / "log"

    def add(self, name, script):
        path = self.programs / name
        path.write_text(f"#!{shutil.which('bash')}\n{script}\n")
        path.chmod(0o755)

    def debian(self, installed):
        """Knows these packages as installed; apt-get only takes notes."""
        test = "true" if installed == EVERYTHING else f'[[ " {installed} " == *" ${{!#}} "* ]]'
        self.add("dpkg-query", f"{test} && echo installed || exit 1")
        self.add("apt-get", f'echo "apt-get $*" >> {self.log}')

    def swift(self, version):
        self.add("swift", f'echo "Swift version {version} (swift-{version}-RELEASE)"')

    def user(self, number):
        self.add("id", f"echo {number}")

    def setup_without_usual_places(self):
        """A copy that looks for Swift on PATH and in the home folder only, as this machine may have one elsewhere."""
        tools = self.folder / "tools"
        shutil.copytree(SETUP.parent / "lib", tools / "lib")
        steps = tools / "lib" / "steps.sh"
        steps.write_text(re.sub(r" /(opt|usr)/[\w/]+", "", steps.read_text()))
        return shutil.copy(SETUP, tools / "setup")

    def run(self, *arguments, setup=SETUP):
        return subprocess.run(
            [str(setup), *arguments], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
            env={"PATH": str(self.programs), "HOME": str(self.home), "TMPDIR": str(self.folder)},
        )

    def asked(self):
        return self.log.read_text() if self.log.exists() else ""


class SetupTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.machine = Machine(folder.name)
        self.machine.debian(EVERYTHING)
        self.machine.swift("6.3.1")
        self.machine.user(0)
        self.machine.add("ld.gold", "")
        self.machine.add("python3", "")
        self.machine.add("chromium", "")
        self.machine.add("espeak-ng", "")

    def test_nothing_missing_nothing_done(self):
        run = self.machine.run()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("all there", run.stderr)
        self.assertEqual(self.machine.asked(), "")
        self.assertEqual(self.machine.run("--quiet").stderr, "")

    def test_only_what_is_missing_is_installed_and_each_has_a_reason(self):
        for name in ("python3", "espeak-ng", "chromium"):
            (self.machine.programs / name).unlink()
        self.machine.debian("git ca-certificates libc6-dev libstdc++-*-dev libcurl4* libxml2* libsqlite3-0 libncurses6")
        run = self.machine.run("--quiet")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("Missing: libssl-dev, SHA-256", run.stderr)
        lines = self.machine.asked().splitlines()
        self.assertEqual(len(lines), 1, "the package lists are fetched only when needed")
        packages = (
            "pkg-config libssl-dev zlib1g-dev libusb-1.0-0-dev libsqlite3-dev libqrencode-dev libjs-dygraphs gcc umockdev libumockdev-dev espeak-ng python3 "
            "python3-venv chromium fonts-liberation")
        self.assertTrue(lines[0].endswith(f" {packages}"), lines[0])

    def test_package_lists_are_fetched_when_the_first_try_fails(self):
        self.machine.debian("git")
        self.machine.add("apt-get", f"""echo "apt-get $*" >> {self.machine.log}
            [ "$1" = update ] && > {self.machine.folder}/lists; [ -e {self.machine.folder}/lists ]""")
        run = self.machine.run()
        self.assertEqual(run.returncode, 0, run.stderr)
        verbs = [line.split()[1] for line in self.machine.asked().splitlines()]
        self.assertEqual(verbs, ["install", "update", "install"])

    def test_no_network_ends_with_a_remedy(self):
        self.machine.debian("git")
        self.machine.add("apt-get", "echo 'Could not resolve'; exit 100")
        run = self.machine.run()
        self.assertEqual(run.returncode, 1)
        self.assertIn("Could not resolve", run.stderr)
        self.assertIn("network", run.stderr)

    def test_not_root_uses_sudo(self):
        self.machine.user(1000)
        self.machine.debian("git")
        self.machine.add("sudo", f'echo "sudo $*" >> {self.machine.log}; [ "$1" = -n ] && shift; "$@"')
        self.machine.add("true", "")
        run = self.machine.run()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install", self.machine.asked())

    def test_neither_root_nor_sudo_names_the_exact_command(self):
        self.machine.user(1000)
        self.machine.debian("git ca-certificates libc6-dev libstdc++-*-dev libcurl4* libxml2* libsqlite3-0 libncurses6")
        run = self.machine.run()
        self.assertEqual(run.returncode, 1)
        self.assertIn("apt-get install -y --no-install-recommends pkg-config libssl-dev", run.stderr)
        self.assertEqual(self.machine.asked(), "")

    def test_sudo_refusing_names_the_exact_command(self):
        self.machine.user(1000)
        self.machine.debian("git")
        self.machine.add("sudo", "exit 1")
        run = self.machine.run()
        self.assertEqual(run.returncode, 1)
        self.assertIn("As root: apt-get update && apt-get install", run.stderr)

    def test_swift_too_old(self):
        self.machine.swift("6.1.2")
        run = self.machine.run()
        self.assertEqual(run.returncode, 1)
        self.assertIn("6.1.2 is too old", run.stderr)
        self.assertIn("swift.org", run.stderr)

    def test_swift_just_new_enough_and_much_newer(self):
        for version in ("6.2", "6.10", "7.0.1"):
            self.machine.swift(version)
            self.assertEqual(self.machine.run("--quiet").returncode, 0, version)

    def test_no_swift_anywhere_names_where_to_get_it(self):
        (self.machine.programs / "swift").unlink()
        run = self.machine.run(setup=self.machine.setup_without_usual_places())
        self.assertEqual((run.returncode, "swift.org/install" in run.stderr), (1, True))

    def test_swift_beside_path_is_found(self):
        place = self.machine.home / ".local/share/swiftly/bin"
        place.mkdir(parents=True)
        shutil.move(self.machine.programs / "swift", place / "swift")
        self.assertEqual(self.machine.run().returncode, 0)

    def test_other_systems_are_told_what_is_needed(self):
        (self.machine.programs / "dpkg-query").unlink()
        run = self.machine.run()
        self.assertEqual(run.returncode, 1)
        self.assertIn("openssl", run.stderr.lower())
        self.machine.add("pkg-config", '[ "$2" = libcrypto ]')
        self.assertEqual(self.machine.run().returncode, 0)

    def test_usage(self):
        self.assertEqual(self.machine.run("--fast").returncode, 64)
        self.assertEqual(self.machine.run("-h").returncode, 0)


if __name__ == "__main__":
    unittest.main()
