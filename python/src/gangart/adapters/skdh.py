"""Gait in the shape of scikit-digital-health's `skdh.gait.GaitLumbar`: the same call, the same names of results.

    from gangart.adapters.skdh import GaitLumbar     # in place of skdh.gait

    GaitLumbar().predict(time=time, accel=accel, gyro=gyro, height=1.75)

Where skdh is installed it goes into a `skdh.Pipeline`. What Gangart does not compute is NaN or not there. `Turn` is 1 for a step
whose stride turns, 0 for others, -1 without a gyroscope.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..walk import analyze

try:
    from skdh.base import BaseProcess, handle_process_returns

    _returns = handle_process_returns(results_to_kwargs=False)
except ImportError:
    BaseProcess = object

    def _returns(method: Any) -> Any:
        return method


GRAVITY = 9.80665
"""m/s² of one g."""

Numbers = npt.NDArray[np.float64]


class GaitLumbar(BaseProcess):  # type: ignore[misc]
    """Gait of a sensor at the lower back, one entry a step, as skdh gives it."""

    def __init__(self) -> None:
        if BaseProcess is not object:
            super().__init__()

    @_returns  # type: ignore[misc, untyped-decorator, unused-ignore]
    def predict(
        self,
        time: Optional[Numbers] = None,
        accel: Optional[Numbers] = None,
        *,
        gyro: Optional[Numbers] = None,
        fs: Optional[float] = None,
        height: Optional[float] = None,
        **_: Any,
    ) -> dict[str, Any]:
        """Finds walking, and what its steps are like.

        Args:
            time: Unix times in seconds, shape (n,).
            accel: In g, shape (n, 3).
            gyro: In rad/s, shape (n, 3); turns need it.
            fs: Not needed: the rate follows from the times.
            height: In metres, for lengths and speeds.

        Returns:
            Arrays with an entry a step: "Day N", "Date", "Bout N", "Bout Starts", "Bout Duration", "Bout Steps", "Gait Cycles",
            "IC Timestamp", "IC Rel Timestamp", "Turn" (1: the trunk turned; -1: not known), and "stride time", step
            time", "stride length", "gait speed" and "cadence".
        """
        if time is None or accel is None:
            raise ValueError("time and accel are needed")
        begin = float(time[0])
        named = {"time_s": np.asarray(time, np.float64) - begin}
        for index, axis in enumerate("xyz"):
            named[f"acc_{axis}"] = np.asarray(accel)[:, index] * GRAVITY
            if gyro is not None:
                named[f"gyr_{axis}"] = np.asarray(gyro)[:, index]
        walk = analyze(named, places="lower_back", height=height)
        contacts = walk.contacts
        steps = contacts[(contacts["type"] == "initial_contact") & contacts["wb_id"].notna()]
        bouts = walk.bouts.set_index("wb_id").loc[steps["wb_id"].astype(np.int64)]
        strides = walk.strides.drop_duplicates("start_s").set_index("start_s").reindex(steps["time_s"])
        at = steps["time_s"].to_numpy(np.float64)
        same = steps["wb_id"].to_numpy() == steps["wb_id"].shift(-1).to_numpy()
        step_time = np.where(same, np.append(np.diff(at), np.nan), np.nan)
        dates = pd.Series(pd.to_datetime(pd.Series(begin + at), unit="s"))
        first = pd.Timestamp(begin, unit="s").normalize()
        turning = strides["turning"].fillna(False).to_numpy(bool)
        order = {bout: number + 1 for number, bout in enumerate(walk.bouts["wb_id"])}
        return {
            "Day N": np.asarray((dates.dt.normalize() - first).dt.days + 1),
            "Date": np.asarray(dates.dt.strftime("%Y-%m-%d")),
            "Bout N": np.array([order[int(bout)] for bout in steps["wb_id"]], np.int64),
            "Bout Starts": begin + bouts["start_s"].to_numpy(np.float64),
            "Bout Duration": bouts["duration_s"].to_numpy(np.float64),
            "Bout Steps": bouts["steps"].to_numpy(np.int64),
            "Gait Cycles": bouts["strides"].to_numpy(np.int64),
            "IC Timestamp": begin + at,
            "IC Rel Timestamp": at - bouts["start_s"].to_numpy(np.float64),
            "IC Datetime": np.asarray(dates),
            "Turn": np.full(len(at), -1) if gyro is None else turning.astype(np.int64),
            "stride time": strides["stride_duration_s"].to_numpy(np.float64),
            "step time": step_time,
            "stride length": strides["stride_length_m"].to_numpy(np.float64),
            "gait speed": strides["walking_speed_mps"].to_numpy(np.float64),
            "cadence": 60 / step_time,
        }
