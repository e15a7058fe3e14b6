"""Detectors for pipelines of mobgap, which must be installed.

    from mobgap.pipeline import MobilisedPipelineHealthy
    from gangart.adapters.mobgap import GsdGangart, IcdGangart

    MobilisedPipelineHealthy(gait_sequence_detection=GsdGangart(), initial_contact_detection=IcdGangart(), …)

Data are mobgap's: one sensor at the lower back, `acc_is … acc_pa` or `acc_x … acc_z` in m/s², `gyr_…` in degrees a second.
Results are mobgap's too: places in samples, from the beginning of the data given.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from mobgap.gait_sequences.base import BaseGsDetector
from mobgap.initial_contacts.base import BaseIcDetector

from ..walk import Walk, analyze

AXES = {"body": ("is", "ml", "pa"), "sensor": ("x", "y", "z")}


def walk_of(data: pd.DataFrame, sampling_rate_hz: float) -> Walk:
    """The walk in data of mobgap's form, of body or sensor frame: how the sensor is mounted does not matter."""
    axes = next((axes for axes in AXES.values() if f"acc_{axes[0]}" in data.columns), None)
    if axes is None:
        raise ValueError("no acc_is or acc_x among the columns")
    named: dict[str, npt.NDArray[np.float64]] = {}
    for name, axis in zip(axes, "xyz"):
        named[f"acc_{axis}"] = data[f"acc_{name}"].to_numpy(np.float64)
        if f"gyr_{name}" in data.columns:
            named[f"gyr_{axis}"] = np.deg2rad(data[f"gyr_{name}"].to_numpy(np.float64))
    return analyze(named, places="lower_back", rate_hz=sampling_rate_hz)


def _samples(seconds: pd.Series[float], sampling_rate_hz: float) -> npt.NDArray[np.int64]:
    return np.asarray(np.rint(seconds.to_numpy(np.float64) * sampling_rate_hz), np.int64)


class GsdGangart(BaseGsDetector):  # type: ignore[misc]
    """Walking bouts as gait sequences: `gs_list_` with `start` and `end` in samples, by `gs_id`."""

    data: pd.DataFrame
    sampling_rate_hz: float
    gs_list_: pd.DataFrame

    def detect(self, data: pd.DataFrame, *, sampling_rate_hz: float, **_: Any) -> GsdGangart:
        """Finds the walking bouts in a recording."""
        self.data, self.sampling_rate_hz = data, sampling_rate_hz
        bouts = walk_of(data, sampling_rate_hz).bouts
        self.gs_list_ = pd.DataFrame(
            {
                "start": _samples(bouts["start_s"], sampling_rate_hz),
                "end": np.minimum(_samples(bouts["end_s"], sampling_rate_hz) + 1, len(data)),
            }
        ).rename_axis(index="gs_id")
        return self


class IcdGangart(BaseIcDetector):  # type: ignore[misc]
    """Initial contacts in one gait sequence: `ic_list_` with `ic` in samples, by `step_id`."""

    data: pd.DataFrame
    sampling_rate_hz: float
    ic_list_: pd.DataFrame

    def detect(self, data: pd.DataFrame, *, sampling_rate_hz: float, **_: Any) -> IcdGangart:
        """Finds the initial contacts in data of one gait sequence."""
        self.data, self.sampling_rate_hz = data, sampling_rate_hz
        contacts = walk_of(data, sampling_rate_hz).contacts
        times = contacts.loc[contacts["type"] == "initial_contact", "time_s"]
        places = np.unique(np.clip(_samples(times, sampling_rate_hz), 0, max(len(data) - 1, 0)))
        self.ic_list_ = pd.DataFrame({"ic": places}).rename_axis(index="step_id")
        return self
