"""Whole walks: samples or files in, tables out."""

from __future__ import annotations

import ctypes as c
import json
import os
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Optional, Union

import pandas as pd

from . import _library as lib
from . import _samples, _tables
from .reading import Path, Recording, reading_options

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Walk:
    """A finished walk. Each table is a pandas data frame with the columns of the command's file of that name.

    Every table begins with `recording`, `person`, `height_m` and `height_assumed`. Times are seconds since the start of the
    recording; a unit is part of every name; what was not computed is NaN, NA or None, never 0, and `not_computed` says why.
    What a column means says `gangart explain NAME`.
    """

    def __init__(self, handle: lib.Handle) -> None:
        self._handle = handle

    @classmethod
    def from_json(cls, text: Union[str, bytes]) -> Walk:
        """A walk from what `gangart analyze --format json` printed, or from a `.walk.json`.

        Raises:
            GangartError: for any other text.
        """
        data = text.encode() if isinstance(text, str) else text
        return cls(lib.new("walk_free", "walk_from_json", data, len(data)))

    def _table(self, name: str) -> pd.DataFrame:
        return _tables.of(self._handle, lib.TABLES.index(name))

    @cached_property
    def summary(self) -> pd.DataFrame:
        """The walk in one row: measures of the walk, of each arm, the mean of its bouts, the spread of its strides."""
        return self._table("walks")

    @cached_property
    def bouts(self) -> pd.DataFrame:
        """A row for each walking bout: `wb_id`, `start_s`, `end_s`, `steps`, `cadence_spm`, `walking_speed_mps`, …"""
        return self._table("bouts")

    @cached_property
    def strides(self) -> pd.DataFrame:
        """A row for each stride: `lr_label`, `stride_duration_s`, `stride_length_m`, `stance_share_pct`, …"""
        return self._table("strides")

    @cached_property
    def contacts(self) -> pd.DataFrame:
        """A row for each contact of a foot: `type` (initial_contact, final_contact), `time_s`, `lr_label`, `place`, `basis`."""
        return self._table("contacts")

    @cached_property
    def landings(self) -> pd.DataFrame:
        """A row for each landing: `foot_strike_angle_deg`, `knee_excursion_deg`, `verdict` (springy, stiff, unknown), …"""
        return self._table("landings")

    @cached_property
    def swings(self) -> pd.DataFrame:
        """A row for each swing of an arm: `rom_deg`, `peak_dps`, `shoulder_share_pct`, …"""
        return self._table("swings")

    @cached_property
    def seconds(self) -> pd.DataFrame:
        """A row for each second that was measured: `walking`, `cadence_spm`, `walking_speed_mps`, `pace`, …"""
        return self._table("seconds")

    @cached_property
    def minutes(self) -> pd.DataFrame:
        """A row for each minute: medians of its seconds, and the seconds in which something holds."""
        return self._table("minutes")

    @cached_property
    def flags(self) -> pd.DataFrame:
        """A row for each pattern worth a word: `kind`, `start_s`, `end_s`, `value`, `reasons`."""
        return self._table("flags")

    @cached_property
    def quality(self) -> pd.DataFrame:
        """A row for each fault of the data: `code`, `place`, `start_s`, `end_s`, `count`, `message`."""
        return self._table("quality")

    @cached_property
    def not_computed(self) -> pd.DataFrame:
        """A row for each measure that is missing: `metric`, and the `reason` why."""
        return self._table("not_computed")

    @property
    def json(self) -> str:
        """The walk as `gangart analyze --format json` prints it, one line."""
        length = c.c_size_t()
        pointer = lib.library.gangart_walk_json(self._handle.pointer, c.byref(length))
        return c.string_at(pointer, length.value).decode("utf-8", "surrogateescape")

    @cached_property
    def dict(self) -> dict[str, Any]:
        """The same, parsed."""
        parsed: dict[str, Any] = json.loads(self.json)
        return parsed

    def to_polars(self, table: str) -> Any:
        """A table as a polars data frame, where polars is installed: `walk.to_polars("strides")`."""
        import polars

        return polars.from_pandas(self._table("walks" if table == "summary" else table))

    def to_arrow(self, table: str) -> Any:
        """A table as an Arrow table, where pyarrow is installed; its types do not depend on what is missing."""
        from .arrow import table as arrow

        place = lib.Table()
        number = lib.TABLES.index("walks" if table == "summary" else table)
        lib.call("walk_table", self._handle.pointer, number, c.byref(place))
        return arrow(place)

    def plot(self, axes: Any = None) -> Figure:
        """Draws cadence, speed and arm swing over time, with bouts behind them. Needs matplotlib.

        Args:
            axes: Three axes to draw on; new ones without.
        """
        from .plot import plot_walk

        return plot_walk(self, axes)

    def __repr__(self) -> str:
        row = self.summary.iloc[0]
        return f"<Walk {row['recording']}: {int(row['steps'])} steps in {len(self.bouts)} bouts>"


def analyze(
    data: Any,
    *,
    places: Union[str, Sequence[str], Mapping[str, str], None] = None,
    height: Optional[float] = None,
    arm_length: Optional[float] = None,
    speed_scale: Optional[float] = None,
    person: Optional[str] = None,
    name: Optional[str] = None,
    started_at: Optional[str] = None,
    time: Optional[str] = None,
    rate_hz: Optional[float] = None,
    **reading: Any,
) -> Walk:
    """Analyses a whole walk.

    Args:
        data: A path (any recording that `gangart` reads); a `Recording`; a pandas or polars data frame, or a mapping of names to
            arrays of shape (rows,), with columns `<place>_<channel>_<axis>` in m/s² (acc, gravity included; linacc without),
            rad/s (gyr), µT (mag) and NaN for what is lost; or such frames by place, each with times of its own.
        places: Where sensors are worn, if the names do not say it: one place (`"lower_back"`, with columns `acc_x` …), or a place
            for each beginning of names (`{"imu1": "left_wrist"}`). Of a file, as the command's `--place`.
        height: Body height in metres, 1.0 to 2.5; assumed to be 1.70 without.
        arm_length: From shoulder to wrist, in metres.
        speed_scale: The person's own speed over what is usually found from the lower back.
        person: A code for whose walk it is.
        name: What the recording is called in tables; the path, or "memory".
        started_at: When it began, in ISO 8601.
        time: The column of times in seconds or dates; `time_s` or the index without. Of a file, as `--time`.
        rate_hz: Rows a second, in the place of times.
        **reading: Of a file, what else the command takes: see `read`.

    Raises:
        GangartError: when the data cannot be used; the sentence says why and what to try.
    """
    options = lib.Options(
        wants=lib.WANT_WALK,
        height_m=height or 0,
        arm_length_m=arm_length or 0,
        speed_scale=speed_scale or 0,
        name=lib.encoded(name),
        person=lib.encoded(person),
        started_at=lib.encoded(started_at),
    )
    if isinstance(data, (str, os.PathLike)):
        how = reading_options(places=places, time=time, rate_hz=rate_hz, **reading)
        path = lib.encoded(os.fspath(data))
        return Walk(lib.new("walk_free", "analyze_file", path, c.byref(how), c.byref(options)))
    analyzer = analyzed(data, options, places, time, rate_hz, reading)
    return Walk(lib.new("walk_free", "walk_of", analyzer.pointer))


def analyzed(
    data: Any,
    options: lib.Options,
    places: Any,
    time: Optional[str],
    rate_hz: Optional[float],
    reading: Mapping[str, Any],
) -> lib.Handle:
    """An analyzer of the library that was given all of the data and has finished; the data are no path."""
    if reading:
        raise TypeError("these are said of files only: " + ", ".join(reading))
    rows = in_rows(data, places, time, rate_hz)
    if isinstance(data, Recording):
        options.started_at = options.started_at or lib.encoded(data.started_at)
        options.format = lib.encoded(data.format)
    analyzer = new_analyzer(rows.sensors, options)
    lib.call(
        "push_rows",
        analyzer.pointer,
        len(rows.times),
        lib.address(rows.times),
        lib.address(rows.values),
        rows.values.shape[1],
    )
    lib.call("finish", analyzer.pointer)
    return analyzer


def in_rows(
    data: Any, places: Any = None, time: Optional[str] = None, rate_hz: Optional[float] = None
) -> _samples.Rows:
    """Data of any form that `analyze` takes, as rows."""
    if isinstance(data, Recording):
        return _samples.rows(data.frame)
    if isinstance(data, Mapping) and all(hasattr(one, "columns") for one in data.values()):
        return _samples.joined(data, time, rate_hz)
    return _samples.rows(data, places, time, rate_hz)


def new_analyzer(sensors: Sequence[tuple[str, int]], options: lib.Options) -> lib.Handle:
    """An analyzer of the library for places with their channels as bits."""
    array = (lib.Sensor * len(sensors))(*[lib.Sensor(place.encode(), bits) for place, bits in sensors])
    return lib.new("analyzer_free", "analyzer_new", array, len(sensors), c.byref(options))
