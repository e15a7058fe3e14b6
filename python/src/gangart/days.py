"""Long recordings: the walking of hours and days."""

from __future__ import annotations

import ctypes as c
import os
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Optional, Union

import pandas as pd

from . import _library as lib
from . import _tables
from .reading import reading_options
from .walk import analyzed


def days(
    data: Any,
    *,
    by: str = "hour",
    places: Union[str, Sequence[str], Mapping[str, str], None] = None,
    height: Optional[float] = None,
    name: Optional[str] = None,
    person: Optional[str] = None,
    started_at: Optional[str] = None,
    time: Optional[str] = None,
    rate_hz: Optional[float] = None,
    **reading: Any,
) -> pd.DataFrame:
    """The walking of each hour or day of a long recording, in memory that does not grow with a file's length.

    Args:
        data: As for `analyze`; of a path, only a block is in memory at a time.
        by: `"hour"` or `"day"`.
        places: As for `analyze`, as are all others.

    Returns:
        The table of `gangart day`: one row an hour or day in which something was measured, with `date`, `hour`, `start_s`,
        `measured_s`, `walking_s`, `pace_minutes_…`, `steps`, `bouts_…` by length, `longest_bout_s`, and the middle, tenth and
        ninetieth percentile of cadence, speed and arm swing over the seconds of walking.
    """
    options = lib.Options(
        height_m=height or 0,
        name=lib.encoded(name),
        person=lib.encoded(person),
        started_at=lib.encoded(started_at),
    )
    handle, table = summed(data, by, options, places, time, rate_hz, reading)
    frame = _tables.frame(table)
    # The numbers of the table live as long as this.
    del handle
    return frame


def summed(
    data: Any,
    by: str,
    options: lib.Options,
    places: Any = None,
    time: Optional[str] = None,
    rate_hz: Optional[float] = None,
    reading: Mapping[str, Any] = MappingProxyType({}),
) -> tuple[lib.Handle, lib.Table]:
    """The table of the library, and what it lives in."""
    if by not in ("hour", "day"):
        raise lib.GangartError(f'by is "hour" or "day", not {by!r}', 64)
    options.wants = lib.WANT_HOURS if by == "hour" else lib.WANT_DAYS
    if isinstance(data, (str, os.PathLike)):
        how = reading_options(places=places, time=time, rate_hz=rate_hz, **reading)
        path = lib.encoded(os.fspath(data))
        handle = lib.new("days_free", "days_of_file", path, c.byref(how), c.byref(options))
    else:
        analyzer = analyzed(data, options, places, time, rate_hz, reading)
        handle = lib.new("days_free", "days_of", analyzer.pointer)
    table = lib.Table()
    lib.call("days_table", handle.pointer, c.byref(table))
    return handle, table
