"""Tables of the library as data frames."""

from __future__ import annotations

import ctypes as c
from typing import Any

import numpy as np
import pandas as pd

from . import _library as lib

NUMBERS, COUNTS, FLAGS, WORDS = 0, 1, 2, 3


def columns(table: lib.Table) -> dict[str, Any]:
    """The columns of a table, in their order.

    Numbers are float64 with NaN for what was not computed; counts int64, or Int64 with NA; flags bool, or boolean with NA;
    words objects (str) with None.
    """
    rows = int(table.rows)
    return {
        table.column[index].name.decode(): _cells(table.column[index], rows)
        for index in range(int(table.columns))
    }


def frame(table: lib.Table) -> pd.DataFrame:
    """A table as a data frame."""
    return pd.DataFrame(columns(table), index=pd.RangeIndex(int(table.rows)))


def _cells(column: lib.Column, rows: int) -> Any:
    if column.kind == NUMBERS:
        return lib.taken(column.numbers, rows, np.float64)
    known = lib.taken(column.known, rows, np.uint8).astype(bool)
    if column.kind == COUNTS:
        counts = lib.taken(column.counts, rows, np.int64)
        return counts if known.all() else pd.arrays.IntegerArray(counts, ~known)
    if column.kind == FLAGS:
        flags = lib.taken(column.flags, rows, np.uint8).astype(bool)
        return flags if known.all() else pd.arrays.BooleanArray(flags, ~known)
    words = np.array(
        [column.words[index].decode("utf-8", "surrogateescape") for index in range(column.word_count)]
        + [None],
        dtype=object,
    )
    return words[lib.taken(column.codes, rows, np.int32)]


def of(handle: lib.Handle, number: int) -> pd.DataFrame:
    """A walk's table by its number."""
    table = lib.Table()
    lib.call("walk_table", handle.pointer, number, c.byref(table))
    return frame(table)
