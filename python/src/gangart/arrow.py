"""Tables of the library as Arrow tables, with the same types whatever is missing. Needs pyarrow."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

from . import _library as lib
from ._tables import COUNTS, FLAGS, NUMBERS


def table(source: lib.Table) -> Any:
    """A table: numbers as double, counts as int64, flags as bool, words as string; null for what was not computed."""
    rows = int(source.rows)
    arrays, fields = [], []
    for index in range(int(source.columns)):
        column = source.column[index]
        array = _array(column, rows)
        arrays.append(array)
        fields.append(pa.field(column.name.decode(), array.type))
    return pa.Table.from_arrays(arrays, schema=pa.schema(fields))


def _array(column: lib.Column, rows: int) -> Any:
    unknown = ~lib.taken(column.known, rows, np.uint8).astype(bool)
    if column.kind == NUMBERS:
        return pa.array(lib.taken(column.numbers, rows, np.float64), pa.float64(), mask=unknown)
    if column.kind == COUNTS:
        return pa.array(lib.taken(column.counts, rows, np.int64), pa.int64(), mask=unknown)
    if column.kind == FLAGS:
        return pa.array(lib.taken(column.flags, rows, np.uint8).astype(bool), pa.bool_(), mask=unknown)
    words = pa.array(
        [column.words[index].decode("utf-8", "replace") for index in range(column.word_count)], pa.string()
    )
    codes = pa.array(lib.taken(column.codes, rows, np.int32), pa.int32(), mask=unknown)
    return pa.DictionaryArray.from_arrays(codes, words).cast(pa.string())
