"""What is measured beside the contacts, found against true: speeds, lengths and angles, as pure functions.

A measure of a recording is a list of pairs (found, true); found is None where the program gave nothing. Angles are in
degrees, lengths in metres, speeds in metres a second, as in the file names of the fields.
"""
import statistics

from . import figures

# A landing belongs to the true contact that is this close, in seconds; a stride to the true stride that begins so close.
SAME_CONTACT_S = 0.15
# The knee's true curve is read at the found contact, and until so long after it for the excursion, in seconds.
KNEE_YIELDS_S = 0.25
# A recording of a knee begins with standing of at least so long, which is its zero, in seconds.
STANDING_S = 5

ARM_FIELDS = (
    ("shoulder_rom_deg", "upper_arm_sagittal_rom_deg"),
    ("rom_deg", "forearm_sagittal_rom_deg"),
    ("elbow_rom_deg", "elbow_sagittal_rom_deg"),
)
TRUNK_FIELDS = (
    ("pelvis_rotation_rom_deg", "pelvis_yaw_rom_deg"),
    ("thorax_rotation_rom_deg", "upper_back_yaw_rom_deg"),
)


def median_of(objects, field, window=None, key="time_s", side=None):
    """Median of a field over the objects that carry it, begin inside the window and belong to the side; None without any."""
    values = [
        thing[field]
        for thing in objects or []
        if thing.get(field) is not None
        and (window is None or figures.inside(thing.get(key, 0), [window]))
        and (side is None or thing.get("lr_label") == side)
    ]
    return statistics.median(values) if values else None


def nearest(objects, time, side, key="time_s"):
    """The object of a side whose time is the closest, if it is the same event; else None."""
    near = [
        thing for thing in objects or []
        if thing.get("lr_label") == side and abs(thing[key] - time) < SAME_CONTACT_S
    ]
    return min(near, key=lambda thing: abs(thing[key] - time), default={})


def walking_speed(recording, result):
    """The median of the seconds inside the windows."""
    true = recording.speed_mps
    if true is None:
        return []
    windows = recording.windows_s
    values = [
        second["walking_speed_mps"] for second in result.get("seconds") or []
        if second.get("walking_speed_mps") is not None and (not windows or figures.inside(second["time_s"], windows))
    ]
    return [(statistics.median(values) if values else None, true)]


def stride_lengths(recording, result):
    """Each true stride against the found one that begins with the same contact."""
    return [
        (nearest(result.get("strides"), stride["start_s"], stride["side"], "start_s").get("stride_length_m"),
         stride["stride_length_m"])
        for stride in recording.truth.get("strides_mocap") or []
    ]


def foot_strikes(recording, result):
    """-> (pairs of each contact, pair of the recording's mean): which of them depends on the reference."""
    landings = result.get("heel_strikes") or []
    each = []
    angles = (recording.truth.get("mocap") or {}).get("foot_strike_angle_deg")
    for side, events in (angles if isinstance(angles, dict) else {}).items():
        for event in events:
            found = nearest(landings, event["time_s"], side).get("foot_strike_angle_deg")
            each.append((found, event["foot_strike_angle_deg"]))
    mean = recording.truth.get("foot_strike_angle_deg_mean_optical")
    if mean is None:
        return each, []
    given = [landing["foot_strike_angle_deg"] for landing in landings
             if landing.get("foot_strike_angle_deg") is not None]
    return each, [(statistics.fmean(given) if given else None, mean)]


def knees(recording, result):
    """-> (pairs at contact, pairs of the excursion). The true curve is zero in the quiet standing at its beginning."""
    curves = (recording.truth.get("mocap") or {}).get("knee_flexion_deg")
    at_contact, excursion = [], []
    for contact in recording.truth.get("initial_contacts_s") or []:
        curve = (curves or {}).get(contact.get("side"))
        if not curve:
            continue
        landing = nearest(result.get("heel_strikes"), contact["time_s"], contact["side"])
        rate, values = curve["rate_hz"], curve["values"]
        first = round((landing.get("time_s", contact["time_s"]) - curve["start_time_s"]) * rate)
        standing = [value for value in values[: int(STANDING_S * rate)] if value is not None]
        yielding = [value for value in values[max(first, 0): first + int(KNEE_YIELDS_S * rate)] if value is not None]
        if not 0 <= first < len(values) or values[first] is None or not standing:
            continue
        at_contact.append((landing.get("knee_at_contact_deg"), values[first] - statistics.median(standing)))
        excursion.append((landing.get("knee_excursion_deg"), max(yielding) - values[first]))
    return at_contact, excursion


def window_ranges(recording, result):
    """Medians over a window whose true medians are known: arms, knees, trunk. -> list of (measure, pair)"""
    pairs = []
    for known in (recording.truth.get("windows") or {}).values():
        window = known["window_s"]
        for side, arm in (known.get("arm_swing") or {}).items():
            for ours, theirs in ARM_FIELDS:
                found = median_of(result.get("arm_swings"), ours, window, "start_s", side)
                pairs.append((f"{ours}, {side}", (found, arm[theirs]["median"])))
        for side, leg in (known.get("leg") or {}).items():
            found = median_of(result.get("strides"), "knee_rom_deg", window, "start_s", side)
            pairs.append((f"knee_rom_deg, {side}", (found, leg["knee_flexion_rom_deg"]["median"])))
        for ours, theirs in TRUNK_FIELDS if known.get("trunk") else ():
            found = median_of(result.get("strides"), ours, window, "start_s")
            pairs.append((ours, (found, known["trunk"][theirs]["median"])))
    return pairs


def of_recording(recording, result):
    """Every measure that the reference knows. -> list of (measure, (found, true))"""
    result = result or {}
    each, mean = foot_strikes(recording, result)
    at_contact, excursion = knees(recording, result)
    named = [
        ("walking_speed_mps", walking_speed(recording, result)),
        ("stride_length_m, each", stride_lengths(recording, result)),
        ("foot_strike_angle_deg, mean", mean),
        ("foot_strike_angle_deg, each", each),
        ("knee_at_contact_deg, each", at_contact),
        ("knee_excursion_deg, each", excursion),
    ]
    return [(name, pair) for name, pairs in named for pair in pairs] + window_ranges(recording, result)


class MeasureFigures:
    """The differences of one measure; of several recordings they add up."""

    def __init__(self):
        self.wanted, self.differences = 0, []

    def add(self, pair):
        found, true = pair
        self.wanted += 1
        if found is not None:
            self.differences.append(found - true)

    @property
    def mean_error(self):
        """Mean of the absolute differences; None without any."""
        return statistics.fmean(map(abs, self.differences)) if self.differences else None

    @property
    def bias(self):
        """Mean of found minus true; None without any."""
        return statistics.fmean(self.differences) if self.differences else None
