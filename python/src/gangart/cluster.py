"""Many recordings on Apache Spark: paths in, Parquet by person and day out. Started by tools/cluster; see docs/cluster.md.

Each recording is one unit. Its results are files named after it, written under another name and then renamed, and last of all a
note of what they were made from. So a run can be killed at any moment and started again, twice the same run changes nothing, and
what has not changed is not analysed again.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import pathlib
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any, Optional

import pandas as pd

from . import _library as lib

TABLES = ("walks", "bouts", "strides", "quality")
SUMS = {"hours": "hour", "days": "day"}
"""Tables of `gangart day`, whose memory does not grow with a recording."""
NOTES = "_notes"
UNKNOWN = "unknown"
LOG = (
    "recording string, person string, day string, outcome string, code int, message string, bytes long, "
    "rows long, analysis_s double, writing_s double"
)
"""The row of a recording in the log of a run."""


def main() -> int:
    """Runs the job and gives its exit code: 0, or 65 when a recording could not be used."""
    said = arguments()
    units = pending(list(units_of(said)), pathlib.Path(said.out), demand(said))
    print(f"{len(units)} recordings to analyse, into {said.out}", file=sys.stderr)
    log = analysed(units, said)
    failed = log[log["outcome"] == "failed"]
    if said.log:
        log.to_csv(said.log, index=False)
    print(
        f"{len(log) - len(failed)} analysed, {len(failed)} could not be used: see {said.out}/failures"
        if len(failed) else f"{len(log)} analysed",
        file=sys.stderr,
    )
    return 65 if len(failed) else 0


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(prog="tools/cluster", description="Many recordings on Spark, to Parquet.")
    parser.add_argument("inputs", nargs="*", metavar="input", help="folders and recordings")
    parser.add_argument("-o", "--out", required=True, help="the folder of results, seen by every worker")
    parser.add_argument("--files-from", help="a list of recordings, one a line")
    parser.add_argument("--table", help="a CSV with a column recording, and any of person, height_m, date")
    parser.add_argument("--tables", default=",".join(TABLES), help="which tables are written (%(default)s)")
    parser.add_argument("--sensors", help="keep only these places")
    parser.add_argument("--place", action="append", default=[], help="where sensors are worn, as for gangart analyze")
    parser.add_argument("--height", type=float, help="body height in metres where the table has none")
    parser.add_argument("--master", default="local[*]", help="where Spark runs (%(default)s)")
    parser.add_argument("--partition-mb", type=float, default=64, help="input of one task in megabytes (%(default)s)")
    parser.add_argument("--driver-memory", default="1g", help="memory of the driver (%(default)s)")
    parser.add_argument("--log", help="a CSV with a row for each recording of this run, and what it cost")
    said = parser.parse_args()
    if not said.inputs and not said.files_from and not said.table:
        parser.error("name recordings or folders, --files-from or --table")
    for name in said.tables.split(","):
        if name not in lib.TABLES and name not in SUMS:
            parser.error(f"there is no table {name!r}: " + " ".join([*lib.TABLES, *SUMS]))
    return said


def demand(said: argparse.Namespace) -> dict[str, Any]:
    """All that results depend on beside the recordings and whose they are."""
    from . import generator

    return {
        "generator": generator,
        "tables": said.tables.split(","),
        "sensors": said.sensors.split(",") if said.sensors else None,
        "places": said.place or None,
    }


def units_of(said: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """The recordings, each with what is known of its person."""
    people: dict[str, dict[str, str]] = {}
    paths: list[str] = list(found(said.inputs))
    if said.files_from:
        paths += [line.strip() for line in open(said.files_from, encoding="utf-8") if line.strip()]
    if said.table:
        with open(said.table, newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                people[row["recording"]] = row
        if not paths:
            paths = list(people)
    for path in dict.fromkeys(paths):
        own = people.get(path) or people.get(os.path.basename(path)) or {}
        height = own.get("height_m")
        yield {
            "recording": path,
            "person": own.get("person") or None,
            "height": float(height) if height else said.height,
            "date": own.get("date") or None,
        }


def found(inputs: Iterable[str]) -> Iterator[str]:
    """The files that words mean; those in a folder by name, at any depth, hidden ones left out."""
    for word in inputs:
        if not os.path.isdir(word):
            yield word
            continue
        for folder, below, names in os.walk(word):
            below.sort()
            below[:] = [name for name in below if not name.startswith((".", "_"))]
            for name in sorted(names):
                if not name.startswith((".", "_")):
                    yield os.path.join(folder, name)


def pending(units: list[dict[str, Any]], out: pathlib.Path, how: dict[str, Any]) -> list[dict[str, Any]]:
    """The units whose note does not vouch for their results, the largest first, each with its digest of demands."""
    left = []
    for unit in units:
        try:
            status = os.stat(unit["recording"])
            unit["bytes"], changed = status.st_size, status.st_mtime_ns
        except OSError:
            unit["bytes"], changed = 0, 0
        wanted = json.dumps([how, unit, changed], sort_keys=True)
        unit["demand"] = hashlib.sha256(wanted.encode("utf-8", "surrogateescape")).hexdigest()
        unit["id"] = hashlib.sha256(os.fsencode(unit["recording"])).hexdigest()[:20]
        note = note_of(out, unit["id"])
        if note.get("demand") != unit["demand"]:
            left.append(unit)
    return sorted(left, key=lambda unit: (-unit["bytes"], unit["recording"]))


def note_of(out: pathlib.Path, name: str) -> dict[str, Any]:
    """What a recording's results were made from; nothing where there are none."""
    try:
        note: dict[str, Any] = json.loads((out / NOTES / name[:2] / f"{name}.json").read_bytes())
        return note
    except (OSError, ValueError):
        return {}


def analysed(units: list[dict[str, Any]], said: argparse.Namespace) -> pd.DataFrame:
    """Analyses units on Spark, and gives the log."""
    from pyspark.sql import SparkSession

    # Workers are this Python, unless another is named.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    columns = ["recording", "person", "height", "date", "bytes", "demand", "id"]
    if not units:
        return pd.DataFrame(columns=[field.split()[0] for field in LOG.split(", ")])
    session = (
        SparkSession.builder.master(said.master)
        .appName("gangart")
        .config("spark.driver.memory", said.driver_memory)
        # A batch is handed on when it is full: small ones, so that a task that dies has lost little of its log.
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "16")
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    started = time.monotonic()
    megabytes = sum(unit["bytes"] for unit in units) / 1e6
    cores = session.sparkContext.defaultParallelism
    tasks = min(max(4 * cores, round(megabytes / said.partition_mb)), len(units))
    # Dealt like cards, so that each task gets large and small ones.
    slices = [[tuple(unit[column] for column in columns) for unit in units[first::tasks]] for first in range(tasks)]
    rows = session.sparkContext.parallelize(slices, tasks).flatMap(lambda slice: slice)
    schema = "recording string, person string, height double, date string, bytes long, demand string, id string"
    frame = session.createDataFrame(rows, schema)
    out, how = os.path.abspath(said.out), demand(said)
    result: pd.DataFrame = frame.mapInPandas(lambda batches: work(batches, out, how), LOG).toPandas()
    print(f"{time.monotonic() - started:.1f} s without the session's start, {tasks} tasks", file=sys.stderr)
    session.stop()
    return result


def work(batches: Iterable[pd.DataFrame], out: str, how: dict[str, Any]) -> Iterator[pd.DataFrame]:
    """What a task does: analyses recordings, writes their results, gives their rows of the log."""
    for batch in batches:
        yield pd.DataFrame([one({str(name): value for name, value in unit.items()}, pathlib.Path(out), how) for unit in batch.to_dict("records")])


def one(unit: dict[str, Any], out: pathlib.Path, how: dict[str, Any]) -> dict[str, Any]:
    """Analyses a recording and keeps its results; the note comes last."""
    import pyarrow as pa

    import gangart

    def known(value: Any) -> Any:
        return None if pd.isna(value) else value

    person = known(unit["person"])
    row = {
        "recording": unit["recording"], "person": person, "day": UNKNOWN, "outcome": "analysed", "code": 0,
        "message": None, "bytes": unit["bytes"], "rows": 0, "analysis_s": 0.0, "writing_s": 0.0,
    }
    begun = time.perf_counter()
    tables: dict[str, Any] = {}
    try:
        tables, began = results(unit["recording"], known(unit["height"]), person, how)
        start = known(unit["date"]) or known(began)
        row["day"] = str(start)[:10] if start else UNKNOWN
        row["rows"] = sum(table.num_rows for table in tables.values())
    except gangart.GangartError as error:
        row.update(outcome="failed", code=error.code, message=str(error))
        failure = {"recording": [unit["recording"]], "code": [error.code], "message": [str(error)]}
        tables = {"failures": pa.table(failure)}
    row["analysis_s"] = time.perf_counter() - begun
    keep(tables, unit, row, out)
    row["writing_s"] = time.perf_counter() - begun - row["analysis_s"]
    return row


def results(
    path: str, height: Optional[float], person: Optional[str], how: dict[str, Any]
) -> tuple[dict[str, Any], Any]:
    """The tables of a recording, and when it began. The walk is analysed only where a table of the walk is wanted."""
    from . import analyze, arrow
    from .days import summed

    tables: dict[str, Any] = {}
    began = None
    walks = [name for name in how["tables"] if name not in SUMS]
    if walks:
        walk = analyze(path, places=how["places"], sensors=how["sensors"], height=height, person=person)
        tables = {name: walk.to_arrow(name) for name in walks}
        began = walk.summary["started_at"].iloc[0]
    for name in how["tables"]:
        if name in SUMS:
            options = lib.Options(height_m=height or 0, person=lib.encoded(person))
            handle, table = summed(path, SUMS[name], options, how["places"], reading={"sensors": how["sensors"]})
            tables[name] = arrow.table(table)
            # The numbers of the table live as long as this.
            del handle
            dates = tables[name]["date"]
            began = began or (dates[0].as_py() if len(dates) else None)
    return tables, began


def keep(tables: dict[str, Any], unit: dict[str, Any], row: dict[str, Any], out: pathlib.Path) -> None:
    """Writes results and their note, and takes away those of before that have other names."""
    import pyarrow.parquet

    person = row["person"] or UNKNOWN
    written = []
    for name, table in tables.items():
        # An empty table is no file; its columns stand in everybody else's.
        if table.num_rows == 0:
            continue
        folder = out / name / f"person={person}" / f"day={row['day']}"
        folder.mkdir(parents=True, exist_ok=True)
        # The person stands in the name of the folder.
        columns = [column for column in table.column_names if column != "person"]
        partial = folder / f".{unit['id']}.partial"
        pyarrow.parquet.write_table(table.select(columns), partial, compression="zstd")
        place = folder / f"{unit['id']}.parquet"
        os.replace(partial, place)
        written.append(str(place.relative_to(out)))
    for before in note_of(out, unit["id"]).get("files", []):
        if before not in written:
            (out / before).unlink(missing_ok=True)
    notes = out / NOTES / unit["id"][:2]
    notes.mkdir(parents=True, exist_ok=True)
    partial = notes / f".{unit['id']}.partial"
    partial.write_text(json.dumps({"demand": unit["demand"], "recording": unit["recording"], "files": written}))
    os.replace(partial, notes / f"{unit['id']}.json")


def read(out: str, table: str) -> pd.DataFrame:
    """A table over all recordings, by recording, with the columns in the order of the command's."""
    import pyarrow.dataset

    dataset = pyarrow.dataset.dataset(
        os.path.join(out, table), format="parquet", partitioning="hive", exclude_invalid_files=False
    )
    frame: pd.DataFrame = dataset.to_table().to_pandas()
    person = frame.pop("person").astype(object)
    frame.insert(1, "person", person.where(person != UNKNOWN, None))
    return frame.drop(columns="day").sort_values("recording", kind="stable").reset_index(drop=True)


__all__ = ["main", "read"]

if __name__ == "__main__":
    sys.exit(main())
