"""Pictures, with matplotlib where it is installed. Nothing is told by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from .walk import Walk


def plot_walk(walk: Walk, axes: Any = None) -> Figure:
    """Cadence, speed and arm swing over time; bouts stand grey behind them, flags are named at the top."""
    import matplotlib.pyplot as plt

    if axes is None:
        axes = plt.subplots(3, 1, sharex=True, figsize=(9, 6), constrained_layout=True)[1]
    seconds = walk.seconds
    lines: list[tuple[str, list[tuple[str, str, Optional[str]]]]] = [
        ("cadence in steps/min", [("cadence_spm", "-", None)]),
        ("speed in m/s", [("walking_speed_mps", "-", None)]),
        (
            "arm swing in °",
            [
                ("arm_rom_left_deg", "-", "left"),
                ("arm_rom_right_deg", "--", "right"),
                ("arm_rom_deg", "-", "arm"),
            ],
        ),
    ]
    for one, (label, columns) in zip(axes, lines):
        for start, end in zip(walk.bouts["start_s"], walk.bouts["end_s"]):
            one.axvspan(start, end, color="0.9")
        for column, style, name in columns:
            known = seconds[column].notna()
            if known.any():
                # Seconds without a number break the line.
                one.plot(seconds["time_s"], seconds[column], style, color="black", label=name)
        if any(line.get_label()[0] != "_" for line in one.get_lines()):
            one.legend(loc="upper right")
        one.set_ylabel(label)
    for kind, start in zip(walk.flags["kind"], walk.flags["start_s"]):
        axes[0].annotate(kind.replace("_", " "), (start, 1), xycoords=("data", "axes fraction"), rotation=30)
    axes[-1].set_xlabel("time in s")
    axes[0].set_title(str(walk.summary["recording"].iloc[0]))
    figure: Figure = axes[0].figure
    return figure


def plot_calendar(hours: pd.DataFrame, axes: Any = None) -> Figure:
    """A calendar of `days(…, by="hour")`: a row a day, a column an hour, the darker the more minutes were walked, with the
    number in the cell. Hours without data are hatched.
    """
    import matplotlib.pyplot as plt

    if "hour" not in hours or hours["hour"].isna().all():
        index = (hours["start_s"] // 3600).astype(int)
        day, hour = "day " + (index // 24 + 1).astype(str), index % 24
    else:
        day, hour = hours["date"], hours["hour"].astype(int)
    table = (
        pd.DataFrame({"day": day, "hour": hour, "minutes": hours["walking_s"] / 60})
        .pivot_table(index="day", columns="hour", values="minutes", aggfunc="sum", sort=False)
        .reindex(columns=range(24))
    )
    if axes is None:
        _, axes = plt.subplots(figsize=(10, 0.5 + 0.4 * len(table)), constrained_layout=True)
    values = table.to_numpy(dtype=float)
    axes.pcolormesh(np.arange(25), np.arange(len(table) + 1), values, cmap="Greys", vmin=0, vmax=60)
    for row in range(values.shape[0]):
        for column in range(24):
            value = values[row, column]
            if np.isnan(value):
                axes.fill_between([column, column + 1], row, row + 1, facecolor="none", hatch="//", edgecolor="0.7")
            elif value >= 0.5:
                axes.text(
                    column + 0.5, row + 0.5, f"{value:.0f}", ha="center", va="center",
                    color="white" if value > 35 else "black", fontsize=7,
                )
    axes.set_yticks(np.arange(len(table)) + 0.5, table.index)
    axes.set_xticks(np.arange(0, 25, 3))
    axes.set_xlabel("hour")
    axes.set_title("minutes walked")
    axes.invert_yaxis()
    figure: Figure = axes.figure
    return figure
