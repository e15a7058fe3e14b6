"""Samples of Python's forms as rows of the library."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Optional, Union

import numpy as np
import numpy.typing as npt
import pandas as pd

from . import _library as lib

Frame = Any
"""A pandas or polars data frame, or a mapping of names to columns."""

COLUMN = re.compile(r"(?P<place>[a-z_]+)_(?P<channel>acc|gyr|mag|linacc)_(?P<axis>[xyz])\Z")
BARE = re.compile(r"(?:.*_)?(acc|gyr|mag|linacc)_([xyz])\Z")
AXES = ("x", "y", "z")
LIKE_A_COLUMN = re.compile(r"(?:.*[_. ])?(acc|gyr|mag|linacc)[a-z]*[_. ]?[xyz]\Z", re.IGNORECASE)
"""Names that were meant for readings, by the look of them."""
TIME = "time_s"
OTHER_RATE = 0.01
"""From this share on, times and a rate that is said contradict each other. Default, not from literature."""


class Rows:
    """Rows of all sensors at once, as the library takes them.

    Attributes:
        sensors: Places with their channels as bits, in the order of the columns.
        times: Nanoseconds, int64, shape (rows,).
        values: float64, shape (rows, 3 x channels of all sensors), NaN for what is lost; m/s², rad/s, µT.
    """

    def __init__(
        self, sensors: list[tuple[str, int]], times: npt.NDArray[np.int64], values: npt.NDArray[np.float64]
    ) -> None:
        self.sensors = sensors
        self.times = times
        self.values = values


def nanoseconds(times: Any) -> npt.NDArray[np.int64]:
    """Times as whole nanoseconds: from seconds, from whole nanoseconds as timedelta, or from dates."""
    array = np.asarray(times)
    if array.dtype == object:
        array = np.asarray(pd.to_datetime(pd.Series(times)).dt.tz_localize(None))
    if np.issubdtype(array.dtype, np.datetime64) or np.issubdtype(array.dtype, np.timedelta64):
        unit = "datetime64[ns]" if np.issubdtype(array.dtype, np.datetime64) else "timedelta64[ns]"
        return np.ascontiguousarray(array.astype(unit).astype(np.int64))
    seconds = array.astype(np.float64)
    if not np.isfinite(seconds).all():
        raise lib.GangartError("times must be numbers; a row without a time belongs nowhere", 65)
    # Halves away from zero, as the command rounds.
    scaled = seconds * 1e9
    return np.ascontiguousarray((np.sign(scaled) * np.floor(np.abs(scaled) + 0.5)).astype(np.int64))


def columns_of(data: Frame) -> dict[str, Any]:
    """Names with their columns, of pandas, polars or a mapping."""
    if isinstance(data, Mapping):
        return dict(data)
    if not hasattr(data, "columns"):
        raise lib.GangartError(
            f"this is a {type(data).__name__}; what can be analysed is a data frame, a mapping of names to columns, a mapping of "
            "places to data frames, or one path",
            64,
        )
    names = [str(name) for name in data.columns]
    return {name: data[original] for name, original in zip(names, data.columns)}


def rows(
    data: Frame,
    places: Union[str, Mapping[str, str], None] = None,
    time: Optional[str] = None,
    rate_hz: Optional[float] = None,
) -> Rows:
    """Rows of a data frame.

    Args:
        data: Columns `<place>_<channel>_<axis>` as in a canonical recording; with `places`, of any name that ends so.
        places: The place where the only sensor is worn, whose columns are `acc_x` and so on; or a place for each beginning of
            names, as in `{"imu1": "left_wrist"}`.
        time: The column of times; `time_s` if there is one, else a time index, else `rate_hz` counts rows.
        rate_hz: Rows a second, in the place of times.
    """
    named = columns_of(data)
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for name, column in named.items():
        read = _place(str(name), places)
        if read is None:
            if BARE.match(str(name)) is None and LIKE_A_COLUMN.match(str(name)):
                raise lib.GangartError(
                    f"the column {name} means nothing here: names are <place>_<channel>_<axis> with a channel of acc, gyr, mag or "
                    "linacc and an axis of x, y or z. Rename it, or drop it",
                    65,
                )
            continue
        place, channel, axis = read
        found.setdefault(place, {}).setdefault(channel, {})[axis] = column
    sensors: list[tuple[str, int]] = []
    parts: list[npt.NDArray[np.float64]] = []
    for place, channels in found.items():
        bits = 0
        for channel, bit in lib.CHANNELS.items():
            axes = channels.get(channel)
            if axes is None:
                continue
            missing = [axis for axis in AXES if axis not in axes]
            if missing:
                raise lib.GangartError(
                    f"{place}_{channel} has no axis {' and '.join(missing)}: a channel is x, y and z. Add it, or drop the others", 65
                )
            bits |= bit
            parts += [_numbers(axes[axis], f"{place}_{channel}_{axis}") for axis in AXES]
        if bits:
            sensors.append((place, bits))
    if not sensors:
        raise lib.GangartError(
            "no sensor in these columns: " + ", ".join(str(name) for name in named)
            + ". Names are <place>_<channel>_<axis>, as in lower_back_acc_x; with places='lower_back', acc_x is enough.",
            65,
        )
    count = len(parts[0])
    values = np.empty((count, len(parts)))
    for index, part in enumerate(parts):
        values[:, index] = part
    return Rows(sensors, _times(data, named, time, rate_hz, count), values)


def joined(
    frames: Mapping[str, Frame], time: Optional[str] = None, rate_hz: Optional[float] = None
) -> Rows:
    """Rows of several sensors, each with times of its own, by place. Rows of equal time become one."""
    each = {place: rows(frame, places=place, time=time, rate_hz=rate_hz) for place, frame in frames.items()}
    times = np.unique(np.concatenate([one.times for one in each.values()]))
    if sum(len(np.unique(one.times)) != len(one.times) for one in each.values()):
        raise lib.GangartError("two rows of one sensor carry the same time", 65)
    sensors = [one.sensors[0] for one in each.values()]
    width = sum(one.values.shape[1] for one in each.values())
    values = np.full((len(times), width), np.nan)
    begin = 0
    for one in each.values():
        end = begin + one.values.shape[1]
        values[np.searchsorted(times, one.times), begin:end] = one.values
        begin = end
    return Rows(sensors, times, values)


def _place(name: str, places: Union[str, Mapping[str, str], None]) -> Optional[tuple[str, str, str]]:
    full = COLUMN.match(name)
    if isinstance(places, str):
        bare = BARE.match(name)
        if bare is None or (full is not None and full["place"] != places and _is_place(full["place"])):
            return None
        return places, bare[1], bare[2]
    if full is None:
        return None
    place = full["place"]
    if places is not None:
        if place not in places:
            return None
        place = places[place]
    return place, full["channel"], full["axis"]


TRUNK = ("lower_back", "pelvis", "upper_back", "sternum", "head")
LIMBS = ("upper_arm", "forearm", "wrist", "hand", "thigh", "shank", "ankle", "foot")


def _is_place(name: str) -> bool:
    if name in TRUNK:
        return True
    for side in ("left_", "right_"):
        if name.startswith(side):
            name = name[len(side):]
    return name in LIMBS


def _numbers(column: Any, name: str) -> npt.NDArray[np.float64]:
    try:
        if hasattr(column, "to_numpy"):
            try:
                return np.asarray(column.to_numpy(dtype=np.float64, na_value=np.nan))
            except TypeError:
                return np.asarray(column.to_numpy(), dtype=np.float64)
        return np.asarray(column, dtype=np.float64)
    except ValueError as error:
        raise lib.GangartError(
            f"{name} holds text, not numbers ({error}). Of a file with decimal commas: pandas.read_csv(..., decimal=',')", 65
        ) from None


def _times(
    data: Frame, named: dict[str, Any], time: Optional[str], rate_hz: Optional[float], count: int
) -> npt.NDArray[np.int64]:
    if time is not None:
        return nanoseconds(named[time])
    if rate_hz is not None:
        if TIME in named and count > 1:
            steps = np.diff(nanoseconds(named[TIME])) / 1e9
            said = 1 / float(np.median(steps)) if np.median(steps) > 0 else np.nan
            if abs(said - rate_hz) > OTHER_RATE * rate_hz:
                raise lib.GangartError(
                    f"{TIME} says {said:.1f} rows a second and rate_hz {rate_hz:g}. Leave rate_hz out, or drop {TIME}", 65
                )
        return nanoseconds(np.arange(count) / rate_hz)
    if TIME in named:
        return nanoseconds(named[TIME])
    index = getattr(data, "index", None)
    if isinstance(index, (pd.DatetimeIndex, pd.TimedeltaIndex)):
        if isinstance(index, pd.DatetimeIndex) and index.tz is not None:
            index = index.tz_convert("UTC").tz_localize(None)
        return nanoseconds(index.to_numpy())
    raise lib.GangartError(
        "no times: a column time_s, an index of times, time='name of a column', or rate_hz=100", 65
    )
