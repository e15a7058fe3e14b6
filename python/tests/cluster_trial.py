"""The job on Spark, tried: equal to the command, killed and started again, on one core and on two.

  python3 python/tests/cluster_trial.py [--recordings 1000]

Cuts so many recordings out of the shipped walks, and out of those of people where GANGART_DATA names them, spoils five of them, and
prints what was measured. Ends with 1 where a table differs from the command's. Needs the environment of tools/cluster.
"""

import argparse
import io
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import pandas as pd

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import program  # noqa: E402

from gangart import cluster  # noqa: E402

TABLES = ("walks", "bouts", "strides", "quality")


def cut(folder, count):
    """So many recordings of twenty to sixty seconds, each somebody's."""
    chance = random.Random(24)
    sources = [path.read_text().splitlines() for path in program.WALKS + program.data_walks()]
    sources = [lines for lines in sources if len(lines) > 2500]
    rows = ["recording,person,height_m,date"]
    for number in range(count):
        lines = chance.choice(sources)
        length = min(chance.randrange(2000, 6000), len(lines) - 1)
        first = chance.randrange(1, len(lines) - length + 1)
        path = folder / f"walk-{number:05}.csv"
        body = lines[:1] + lines[first : first + length] if number % 200 != 17 else ["time_s,nothing", "0,1"]
        path.write_text("\n".join(body) + "\n")
        person, day = number % 97, number % 7 + 1
        rows.append(f"{path},P-{person:03},{1.5 + person % 50 / 100:.2f},2026-03-0{day}")
    table = folder.parent / "people.csv"
    table.write_text("\n".join(rows) + "\n")
    return table


def job(out, table, master, log=None, kill_after=None, tables=None):
    """A run of the job: seconds without the session's start, as it prints them."""
    which = "--table" if table.suffix == ".csv" else "--files-from"
    command = [sys.executable, "-m", "gangart.cluster", which, str(table), "-o", str(out), "--master", master]
    if tables:
        command += ["--tables", tables]
    if log:
        command += ["--log", str(log)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    if kill_after is not None:
        end = time.monotonic() + 300
        notes = out / cluster.NOTES
        while time.monotonic() < end and process.poll() is None:
            if notes.is_dir() and sum(1 for _ in notes.rglob("*.json")) >= kill_after:
                break
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return None
    errors = process.communicate()[1]
    if process.returncode not in (0, 65):
        sys.exit(errors)
    found = [line for line in errors.splitlines() if "without the session's start" in line]
    return float(found[0].split()[0]) if found else 0.0


def hours(folder, place):
    """The hours of some recordings, from the job and as `gangart day` prints them."""
    some = sorted(folder.iterdir())[:40]
    listed = place / "some.txt"
    listed.write_text("".join(f"{path}\n" for path in some))
    job(place / "hours", listed, "local[2]", tables="hours")
    run = subprocess.run(
        [program.GANGART, "day", *some, "--format", "csv", "-q"], capture_output=True, text=True, check=False
    )
    expected = {"hours": pd.read_csv(io.StringIO(run.stdout), dtype=str, keep_default_na=False)}
    return [f"hours: {one}" for one in differences(place / "hours", expected)]


def differences(out, expected):
    """What is not as the command has it."""
    wrong = []
    for name in expected:
        ours, cells = cluster.read(str(out), name), expected[name]
        cells = cells.sort_values("recording", kind="stable").reset_index(drop=True)
        if list(ours.columns) != list(cells.columns) or len(ours) != len(cells):
            wrong.append(f"{name}: {len(ours)} rows for {len(cells)}")
            continue
        for column in cells:
            known = ours[column].notna()
            text = cells[column][known]
            if pd.api.types.is_bool_dtype(ours[column].dropna().infer_objects()):
                text = text == "true"
            elif pd.api.types.is_numeric_dtype(ours[column].dtype):
                text = text.astype(float)
            if (cells[column] != "").tolist() != known.tolist() or ours[column][known].tolist() != text.tolist():
                wrong.append(f"{name}.{column}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--recordings", type=int, default=1000)
    said = parser.parse_args()
    place = pathlib.Path(tempfile.mkdtemp(prefix="gangart-cluster."))
    folder = place / "walks"
    folder.mkdir()
    table = cut(folder, said.recordings)
    megabytes = sum(path.stat().st_size for path in folder.iterdir()) / 1e6

    # The dates are for the partitions; the command's tables take person and height from the same list.
    begun = time.monotonic()
    run = subprocess.run(
        [program.GANGART, "analyze", folder, "-o", place / "command", "--subjects", table, "--jobs", "2", "-q"],
        stderr=subprocess.PIPE, text=True, check=False,
    )
    command = time.monotonic() - begun
    refused = run.stderr.count("walk-")
    expected = {
        name: pd.read_csv(place / "command" / f"{name}.csv", dtype=str, keep_default_na=False) for name in TABLES
    }
    for walks in expected.values():
        if "date" in walks:
            walks["date"] = ""

    one = job(place / "one", table, "local[1]", place / "one.csv")
    two = job(place / "two", table, "local[2]", place / "two.csv")
    job(place / "killed", table, "local[2]", kill_after=said.recordings // 3)
    kept = sum(1 for _ in (place / "killed" / cluster.NOTES).rglob("*.json"))
    job(place / "killed", table, "local[2]")
    begun = time.monotonic()
    job(place / "killed", table, "local[2]")
    again = time.monotonic() - begun

    wrong = [f"{out}: {one}" for out in ("one", "two", "killed") for one in differences(place / out, expected)]
    wrong += hours(folder, place)
    log = pd.read_csv(place / "one.csv")
    failures = log[log["outcome"] == "failed"]
    if len(log) != said.recordings or len(failures) != len(range(17, said.recordings, 200)):
        wrong.append(f"{len(log)} rows of the log, {len(failures)} failures")
    n = said.recordings
    print(f"{n} recordings, {megabytes:.0f} MB, {len(failures)} of them bad; {refused} complaints of the command")
    print(f"equal to the command's {', '.join(TABLES)} and hours: {'yes' if not wrong else 'NO'}")
    print(f"killed after {kept} recordings and started again: the same; once more: {again:.1f} s, with nothing to do")
    print(f"local[1] {one:.1f} s, local[2] {two:.1f} s: {one / two:.2f} x")
    print(f"analyze --jobs 2 {command:.1f} s; Spark on two cores costs {(two - command) / n * 1000:.1f} ms more a recording")
    print(f"in a task: {log['analysis_s'].mean() * 1000:.1f} ms analysis, {log['writing_s'].mean() * 1000:.1f} ms writing a recording")
    for line in wrong:
        print(line, file=sys.stderr)
    shutil.rmtree(place)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
