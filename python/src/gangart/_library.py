"""The C interface of the library (gangart.h), and nothing else.

Every call leaves Python's lock alone while it runs, so that threads work side by side; one object is for one thread at a time.
"""

from __future__ import annotations

import ctypes as c
import os
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

API_VERSION = 1

ACC, GYR, MAG, LINACC = 1, 2, 4, 8
CHANNELS = {"acc": ACC, "gyr": GYR, "mag": MAG, "linacc": LINACC}
"""Channels as bits, in the order in which they stand in a row."""

WANT_OUTPUTS, WANT_LINES, WANT_WALK, WANT_HOURS, WANT_DAYS = 1, 2, 4, 8, 16
TABLES = (
    "walks bouts strides swings landings minutes not_computed contacts seconds flags quality".split()
)
"""Tables by their number."""

SAMPLE = np.dtype(
    [
        ("time_ns", "<i8"),
        ("sensor", "<u4"),
        ("channels", "<u4"),
        ("acc", "<f8", 3),
        ("gyr", "<f8", 3),
        ("linacc", "<f8", 3),
        ("mag", "<f8", 3),
    ]
)
"""One sample as the library holds it."""


class Error(c.Structure):
    """gangart_error"""

    _fields_ = [("code", c.c_int32), ("message", c.c_char * 1020)]


class Sensor(c.Structure):
    """gangart_sensor"""

    _fields_ = [("place", c.c_char_p), ("channels", c.c_uint32)]


class Options(c.Structure):
    """gangart_options"""

    _fields_ = [
        ("wants", c.c_uint32),
        ("live", c.c_uint32),
        ("height_m", c.c_double),
        ("arm_length_m", c.c_double),
        ("speed_scale", c.c_double),
        ("name", c.c_char_p),
        ("person", c.c_char_p),
        ("started_at", c.c_char_p),
        ("format", c.c_char_p),
    ]


class Reading(c.Structure):
    """gangart_reading"""

    _fields_ = [
        ("sensors", c.c_char_p),
        ("places", c.c_char_p),
        ("columns", c.c_char_p),
        ("acc_unit", c.c_char_p),
        ("gyr_unit", c.c_char_p),
        ("time", c.c_char_p),
        ("time_unit", c.c_char_p),
        ("decimal", c.c_char_p),
        ("rate_hz", c.c_double),
    ]


class Column(c.Structure):
    """gangart_column"""

    _fields_ = [
        ("name", c.c_char_p),
        ("kind", c.c_int32),
        ("word_count", c.c_int32),
        ("known", c.POINTER(c.c_uint8)),
        ("numbers", c.POINTER(c.c_double)),
        ("counts", c.POINTER(c.c_int64)),
        ("flags", c.POINTER(c.c_uint8)),
        ("codes", c.POINTER(c.c_int32)),
        ("words", c.POINTER(c.c_char_p)),
    ]


class Table(c.Structure):
    """gangart_table"""

    _fields_ = [("rows", c.c_size_t), ("columns", c.c_size_t), ("column", c.POINTER(Column))]


class GangartError(ValueError):
    """A recording could not be read or used, or a call was wrong.

    Attributes:
        code: What sort of trouble, as the command's exit code: 64 usage, 65 data unusable, 66 no such file, 74 reading failed,
            77 not allowed.
    """

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message, code)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        return self.message


def _load() -> c.CDLL:
    path = os.environ.get("GANGART_LIBRARY") or str(Path(__file__).with_name("libgangart.so"))
    library = c.CDLL(path)
    handle, error = c.c_void_p, c.POINTER(Error)
    where = c.POINTER(c.c_void_p)
    signatures: dict[str, tuple[Any, list[Any]]] = {
        "api_version": (c.c_uint32, []),
        "generator": (c.c_char_p, []),
        "table_name": (c.c_char_p, [c.c_int32]),
        "analyzer_new": (
            c.c_int32,
            [c.POINTER(Sensor), c.c_size_t, c.POINTER(Options), where, error],
        ),
        "analyzer_free": (None, [handle]),
        "push_samples": (c.c_int32, [handle, c.c_void_p, c.c_size_t, error]),
        "push_block": (c.c_int32, [handle, c.c_uint32, c.c_size_t] + [c.c_void_p] * 5 + [error]),
        "push_rows": (c.c_int32, [handle, c.c_size_t, c.c_void_p, c.c_void_p, c.c_size_t, error]),
        "advance": (c.c_int32, [handle, c.c_int64, error]),
        "finish": (c.c_int32, [handle, error]),
        "lines": (c.c_void_p, [handle, c.POINTER(c.c_size_t)]),
        "walk_of": (c.c_int32, [handle, where, error]),
        "analyze_file": (
            c.c_int32,
            [c.c_char_p, c.POINTER(Reading), c.POINTER(Options), where, error],
        ),
        "recording_open": (c.c_int32, [c.c_char_p, c.POINTER(Reading), where, error]),
        "recording_free": (None, [handle]),
        "recording_sensors": (c.c_size_t, [handle, c.POINTER(c.POINTER(Sensor))]),
        "recording_next": (c.c_int32, [handle, where, c.POINTER(c.c_size_t), error]),
        "recording_about": (c.c_char_p, [handle, c.c_int32]),
        "walk_from_json": (c.c_int32, [c.c_char_p, c.c_size_t, where, error]),
        "walk_free": (None, [handle]),
        "walk_json": (c.c_void_p, [handle, c.POINTER(c.c_size_t)]),
        "walk_table": (c.c_int32, [handle, c.c_int32, c.POINTER(Table), error]),
        "days_of_file": (
            c.c_int32,
            [c.c_char_p, c.POINTER(Reading), c.POINTER(Options), where, error],
        ),
        "days_of": (c.c_int32, [handle, where, error]),
        "days_free": (None, [handle]),
        "days_table": (c.c_int32, [handle, c.POINTER(Table), error]),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(library, "gangart_" + name)
        function.restype = result
        function.argtypes = arguments
    found = library.gangart_api_version()
    if found != API_VERSION:
        raise ImportError(f"{path} speaks version {found} of the interface, this package {API_VERSION}")
    return library


library = _load()
"""The library."""


def call(name: str, *arguments: Any) -> None:
    """Calls a function that may fail, without its last argument.

    Raises:
        GangartError: when it fails.
    """
    error = Error()
    code: int = getattr(library, "gangart_" + name)(*arguments, c.byref(error))
    if code != 0:
        raise GangartError(error.message.decode("utf-8", "replace"), code)


class Handle:
    """An object of the library that is freed with this one."""

    def __init__(self, free: str) -> None:
        self.pointer = c.c_void_p()
        self._free = free

    def __del__(self) -> None:
        # While Python ends, what frees may be gone before what is to be freed.
        if self.pointer and library is not None:
            getattr(library, "gangart_" + self._free)(self.pointer)


def new(free: str, name: str, *arguments: Any) -> Handle:
    """Makes an object with a function whose last arguments are the object's place and the error."""
    handle = Handle(free)
    call(name, *arguments, c.byref(handle.pointer))
    return handle


def encoded(text: Optional[str]) -> Optional[bytes]:
    """A text as C takes it; None for none."""
    return None if text is None else os.fsencode(text)


def address(array: npt.NDArray[Any]) -> int:
    """Where the numbers of an array begin."""
    return int(array.ctypes.data)


def taken(pointer: Any, length: int, dtype: Any) -> npt.NDArray[Any]:
    """A copy of so many numbers behind a pointer."""
    if length == 0:
        return np.empty(0, dtype)
    size = np.dtype(dtype).itemsize * length
    place = c.cast(pointer, c.c_void_p).value
    assert place is not None
    return np.frombuffer(c.string_at(place, size), dtype).copy()
