"""Recordings of any kind that the command reads, as data frames."""

from __future__ import annotations

import ctypes as c
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

import numpy as np
import pandas as pd

from . import _library as lib
from ._samples import AXES, TIME

Path = Union[str, "os.PathLike[str]"]


@dataclass(frozen=True)
class Recording:
    """A recording as it stands in its file, in SI units.

    Attributes:
        frame: One row a row of the file: `time_s` in seconds, then `<place>_<channel>_<axis>` in m/s² (acc, linacc), rad/s (gyr)
            and µT (mag), NaN for what is lost. What `gangart convert` writes.
        format: Short name of the kind of file.
        started_at: When it began, in ISO 8601; None where the file does not say.
        sha256: Of the file's bytes, in hexadecimal.
        remarks: What was concluded about the file, in English; "" for a canonical one.
    """

    frame: pd.DataFrame
    format: str
    started_at: Optional[str]
    sha256: Optional[str]
    remarks: str


def reading_options(
    sensors: Optional[Sequence[str]] = None,
    places: Union[str, Sequence[str], Mapping[str, str], None] = None,
    columns: Optional[Sequence[str]] = None,
    acc_unit: Optional[str] = None,
    gyr_unit: Optional[str] = None,
    time: Optional[str] = None,
    time_unit: Optional[str] = None,
    decimal: Optional[str] = None,
    rate_hz: Optional[float] = None,
) -> lib.Reading:
    """What is said of a file, as the command's options of these names."""
    reading = lib.Reading()
    if isinstance(places, str):
        lines = [places]
    elif isinstance(places, Mapping):
        lines = [f"{place}={target}" for target, place in places.items()]
    else:
        lines = list(places or [])
    texts = {
        "sensors": ",".join(sensors) if sensors else None,
        "places": "\n".join(lines) or None,
        "columns": ",".join(columns) if columns else None,
        "acc_unit": acc_unit,
        "gyr_unit": gyr_unit,
        "time": time,
        "time_unit": time_unit,
        "decimal": decimal,
    }
    for name, text in texts.items():
        setattr(reading, name, lib.encoded(text))
    reading.rate_hz = rate_hz or 0
    return reading


def read(path: Path, **options: Any) -> Recording:
    """Reads a recording of any kind that `gangart` knows: tables of other tools, CWA, zip, folders, bytes of devices.

    Args:
        path: A file, or a folder of files of one walk.
        **options: As the command's options of these names: `sensors` (places to keep), `places` ("left_wrist", or a place for each
            name of a sensor), `columns`, `acc_unit`, `gyr_unit`, `time`, `time_unit`, `decimal`, `rate_hz`.

    Raises:
        GangartError: when it cannot be read, or leaves open what a number means; the sentence says what to try.
    """
    handle = lib.new(
        "recording_free", "recording_open", lib.encoded(os.fspath(path)), c.byref(reading_options(**options))
    )
    pointer = handle.pointer
    found = c.POINTER(lib.Sensor)()
    count = lib.library.gangart_recording_sensors(pointer, c.byref(found))
    sensors = [(found[index].place.decode(), int(found[index].channels)) for index in range(count)]
    blocks = []
    while True:
        place, length = c.c_void_p(), c.c_size_t()
        lib.call("recording_next", pointer, c.byref(place), c.byref(length))
        if length.value == 0:
            break
        blocks.append(lib.taken(place, length.value, lib.SAMPLE))
    samples = np.concatenate(blocks) if blocks else np.empty(0, lib.SAMPLE)

    def about(what: int) -> Optional[str]:
        text: Optional[bytes] = lib.library.gangart_recording_about(pointer, what)
        return None if text is None else text.decode("utf-8", "replace")

    return Recording(
        _frame(samples, sensors), about(0) or "", about(1), about(2), about(3) or ""
    )


def _frame(samples: Any, sensors: list[tuple[str, int]]) -> pd.DataFrame:
    # A new row begins where the time changes or the sensor's number does not rise.
    time, sensor = samples["time_ns"], samples["sensor"].astype(np.int64)
    begins = np.ones(len(samples), bool)
    begins[1:] = (time[1:] != time[:-1]) | (sensor[1:] <= sensor[:-1])
    row = np.cumsum(begins) - 1
    columns: dict[str, Any] = {TIME: time[begins] / 1e9}
    rows = int(begins.sum())
    for number, (place, bits) in enumerate(sensors):
        own = sensor == number
        for channel, bit in lib.CHANNELS.items():
            if not bits & bit:
                continue
            held = own & (samples["channels"] & bit != 0)
            for axis, name in enumerate(AXES):
                values = np.full(rows, np.nan)
                values[row[held]] = samples[channel][held, axis]
                columns[f"{place}_{channel}_{name}"] = values
    return pd.DataFrame(columns)
