"""Walking and arm swing from body-worn sensors.

    import gangart

    walk = gangart.analyze("walk.csv", height=1.75)
    walk.bouts[["start_s", "steps", "cadence_spm"]]

`analyze` takes a file or a data frame and gives a `Walk`; `read` gives a recording as a data frame; `days` sums up long
recordings; `Stream` takes blocks while somebody walks. Times are seconds, rotations radians a second, accelerations m/s² going
in; units stand in every name coming out. It is the same core as the command `gangart`, and gives the same numbers.
"""

from . import _library
from ._library import GangartError
from .days import days
from .plot import plot_calendar
from .reading import Recording, read
from .stream import Stream
from .walk import Walk, analyze

__version__ = "0.1.0"
generator: str = _library.library.gangart_generator().decode()
"""Name and version of the core, as they stand in results."""

__all__ = [
    "GangartError",
    "Recording",
    "Stream",
    "Walk",
    "analyze",
    "days",
    "generator",
    "plot_calendar",
    "read",
]
