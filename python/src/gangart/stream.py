"""Live use: blocks of numpy in, events out."""

from __future__ import annotations

import ctypes as c
import json
from collections.abc import Mapping, Sequence
from typing import Any, Optional, Union

import numpy as np
import numpy.typing as npt

from . import _library as lib
from . import _samples
from .walk import Walk, new_analyzer


class Stream:
    """A walk that goes on. Each call gives the events that its samples brought, in the order in which they could be said:
    dictionaries as the lines of `gangart analyze --format ndjson`.

    One stream belongs to one thread at a time; several streams run side by side.
    """

    def __init__(
        self,
        sensors: Union[Sequence[str], Mapping[str, Sequence[str]]],
        *,
        height: Optional[float] = None,
        arm_length: Optional[float] = None,
        speed_scale: Optional[float] = None,
        name: str = "memory",
        live: bool = False,
        keep: bool = False,
    ) -> None:
        """A stream of these sensors.

        Args:
            sensors: Places, each with acc and gyr; or a mapping of places to their channels (`{"left_wrist": ["acc"]}`).
            height: Body height in metres.
            arm_length: From shoulder to wrist, in metres.
            speed_scale: The person's own speed over what is usually found from the lower back.
            name: What the recording is called.
            live: Whether times are believed as they come, as from a device's own clock. Without it, times are mended as those of
                a file, for which the first seconds are held back.
            keep: Whether `walk` gives the whole walk in the end; memory then grows with it.
        """
        named = sensors if isinstance(sensors, Mapping) else {place: ("acc", "gyr") for place in sensors}
        self._sensors = [
            (place, sum(lib.CHANNELS[channel] for channel in channels)) for place, channels in named.items()
        ]
        self._places = {place: index for index, (place, _) in enumerate(self._sensors)}
        options = lib.Options(
            wants=lib.WANT_LINES | (lib.WANT_WALK if keep else 0),
            live=1 if live else 0,
            height_m=height or 0,
            arm_length_m=arm_length or 0,
            speed_scale=speed_scale or 0,
            name=lib.encoded(name),
        )
        self._analyzer = new_analyzer(self._sensors, options)

    def push(
        self,
        place: str,
        time_s: npt.ArrayLike,
        acc: Optional[npt.ArrayLike] = None,
        gyr: Optional[npt.ArrayLike] = None,
        mag: Optional[npt.ArrayLike] = None,
        linacc: Optional[npt.ArrayLike] = None,
    ) -> list[dict[str, Any]]:
        """Takes a block of one sensor.

        Of several sensors the blocks should be short: what comes later than a newer sample of another sensor may be too late.

        Args:
            place: Where it is worn.
            time_s: Seconds, shape (n,); or dates.
            acc: m/s², gravity included, shape (n, 3); NaN for what is lost.
            gyr: rad/s, shape (n, 3).
            mag: µT, shape (n, 3).
            linacc: m/s², gravity removed, shape (n, 3).

        Returns:
            The events that came of it.

        Raises:
            GangartError: when the times cannot be those of a walk in seconds.
        """
        times = _samples.nanoseconds(time_s)
        blocks = [_block(values, len(times)) for values in (acc, gyr, mag, linacc)]
        places = [None if block is None else lib.address(block) for block in blocks]
        lib.call(
            "push_block", self._analyzer.pointer, self._places[place], len(times), lib.address(times), *places
        )
        return self._events()

    def push_frame(self, frame: Any) -> list[dict[str, Any]]:
        """Takes rows of all sensors at once: a data frame as for `analyze`, with all columns of the sensors, in any order."""
        rows = _samples.rows(frame)
        if sorted(rows.sensors) != sorted(self._sensors):
            raise lib.GangartError(f"the stream has {self._sensors}, the frame {rows.sensors}", 64)
        widths = {place: 3 * bin(bits).count("1") for place, bits in rows.sensors}
        begins, begin = {}, 0
        for place, _ in rows.sensors:
            begins[place] = begin
            begin += widths[place]
        order = [begins[place] + index for place, _ in self._sensors for index in range(widths[place])]
        values = np.ascontiguousarray(rows.values[:, order])
        lib.call(
            "push_rows",
            self._analyzer.pointer,
            len(rows.times),
            lib.address(rows.times),
            lib.address(values),
            values.shape[1],
        )
        return self._events()

    def advance(self, time_s: float) -> list[dict[str, Any]]:
        """Lets time pass without samples, up to this second of the recording."""
        lib.call("advance", self._analyzer.pointer, int(_samples.nanoseconds([time_s])[0]))
        return self._events()

    def finish(self) -> list[dict[str, Any]]:
        """Ends the walk and gives what was held back; the last event is `bye`."""
        lib.call("finish", self._analyzer.pointer)
        return self._events()

    def walk(self) -> Walk:
        """The whole walk, of a finished stream with `keep=True`."""
        return Walk(lib.new("walk_free", "walk_of", self._analyzer.pointer))

    def _events(self) -> list[dict[str, Any]]:
        length = c.c_size_t()
        pointer = lib.library.gangart_lines(self._analyzer.pointer, c.byref(length))
        if length.value == 0:
            return []
        return [json.loads(line) for line in c.string_at(pointer, length.value).splitlines()]


def _block(values: Optional[npt.ArrayLike], count: int) -> Optional[npt.NDArray[np.float64]]:
    if values is None:
        return None
    block = np.ascontiguousarray(values, dtype=np.float64)
    if block.shape != (count, 3):
        raise lib.GangartError(f"a channel has the shape ({count}, 3), not {block.shape}", 64)
    return block
