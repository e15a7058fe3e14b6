"""What the tests share: the command, its tables, and the walks."""

import os
import pathlib
import subprocess
import tempfile

import pandas as pd

ROOT = pathlib.Path(__file__).resolve().parents[2]
WALKS = sorted((ROOT / "Fixtures/walks").glob("*.csv"))
GANGART = os.environ["GANGART"]
TABLES = "walks bouts strides swings landings minutes not_computed contacts seconds flags quality".split()
PROPERTIES = {"walks": "summary"}


def data_walks():
    """Recordings of people, where there are any."""
    folder = os.environ.get("GANGART_DATA") or str(ROOT.parent / "shared/data")
    return sorted(pathlib.Path(folder).glob("*/*.csv"))


def run(*arguments):
    """What the command prints."""
    environment = {**os.environ, "XDG_CONFIG_HOME": "/nonexistent"}
    done = subprocess.run([GANGART, *map(str, arguments)], capture_output=True, env=environment, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: {done.returncode} {done.stderr.decode()}")
    return done.stdout.decode()


def tables(paths, *arguments):
    """The command's tables over recordings, as text cell by cell."""
    with tempfile.TemporaryDirectory() as folder:
        run("analyze", *paths, "-o", folder, "-q", *arguments)
        return {
            name: pd.read_csv(pathlib.Path(folder) / f"{name}.csv", dtype=str, keep_default_na=False)
            for name in TABLES
        }


def same(case, frame, text, what):
    """Holds a data frame against the command's cells: the same columns, rows and numbers, to the last digit."""
    case.assertEqual(list(frame.columns), list(text.columns), what)
    case.assertEqual(len(frame), len(text), what)
    for name in frame.columns:
        column, cells = frame[name], text[name]
        known = column.notna().to_numpy()
        case.assertEqual(known.tolist(), (cells != "").tolist(), f"{what}.{name}")
        kind = str(column.dtype).lower()
        if kind.startswith("bool"):
            cells = cells[known] == "true"
        elif kind.startswith(("float", "int")):
            cells = cells[known].astype(float if kind.startswith("float") else int)
        else:
            cells = cells[known]
        case.assertEqual(column[known].tolist(), cells.tolist(), f"{what}.{name}")
