"""The figures of measures, on results whose difference from the truth is known by construction."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from validation import figures, measures  # noqa: E402


class Reference:
    """A recording of which only the truth is known."""

    def __init__(self, inside=((0, 100),), speed=None, **truth):
        self.windows_s, self.speed_mps, self.truth = list(inside), speed, truth


def pairs(reference, result, name):
    return [pair for measure, pair in measures.of_recording(reference, result) if measure == name]


class MeasureTests(unittest.TestCase):
    def test_the_speed_is_the_median_of_the_seconds_inside(self):
        seconds = [{"time_s": t, "walking_speed_mps": v} for t, v in ((1, 9), (11, 1.1), (12, 1.2), (13, 1.4))]
        reference = Reference(inside=[(10, 20)], speed=1.25)
        self.assertEqual(pairs(reference, {"seconds": seconds}, "walking_speed_mps"), [(1.2, 1.25)])
        self.assertEqual(pairs(reference, {}, "walking_speed_mps"), [(None, 1.25)])
        self.assertEqual(pairs(Reference(), {"seconds": seconds}, "walking_speed_mps"), [])

    def test_a_stride_is_that_of_the_same_foot_and_begin(self):
        reference = Reference(strides_mocap=[{"side": "left", "start_s": 5.0, "stride_length_m": 1.3}])
        strides = [
            {"lr_label": "right", "start_s": 5.0, "stride_length_m": 9}, {"lr_label": "left", "start_s": 5.1, "stride_length_m": 1.4},
            {"lr_label": "left", "start_s": 5.2, "stride_length_m": 9},
        ]
        self.assertEqual(pairs(reference, {"strides": strides}, "stride_length_m, each"), [(1.4, 1.3)])
        self.assertEqual(pairs(reference, {"strides": strides[2:]}, "stride_length_m, each"), [(None, 1.3)])

    def test_foot_strikes_by_contact_and_by_mean(self):
        landings = [{"lr_label": "left", "time_s": t, "foot_strike_angle_deg": a} for t, a in ((5, 20), (6, 24))]
        landings.append({"lr_label": "left", "time_s": 7, "foot_strike_angle_deg": None})
        each = Reference(mocap={"foot_strike_angle_deg": {"left": [{"time_s": 5.05, "foot_strike_angle_deg": 18}]}})
        self.assertEqual(pairs(each, {"heel_strikes": landings}, "foot_strike_angle_deg, each"), [(20, 18)])
        mean = Reference(foot_strike_angle_deg_mean_optical=21)
        self.assertEqual(pairs(mean, {"heel_strikes": landings}, "foot_strike_angle_deg, mean"), [(22, 21)])

    def test_the_knee_is_read_at_the_found_contact_against_standing(self):
        values = [3.0] * 500 + [float(index) for index in range(100)]
        curve = {"rate_hz": 100, "start_time_s": 0, "values": values}
        reference = Reference(
            initial_contacts_s=[{"time_s": 5.12, "side": "left"}], mocap={"knee_flexion_deg": {"left": curve}})
        landing = {"lr_label": "left", "time_s": 5.10, "knee_at_contact_deg": 8, "knee_excursion_deg": 20}
        result = {"heel_strikes": [landing]}
        self.assertEqual(pairs(reference, result, "knee_at_contact_deg, each"), [(8, 10 - 3)])
        self.assertEqual(pairs(reference, result, "knee_excursion_deg, each"), [(20, 24)])
        self.assertEqual(pairs(reference, {}, "knee_at_contact_deg, each"), [(None, 12 - 3)])

    def test_ranges_are_medians_over_the_window(self):
        window = {"window_s": [10, 20], "arm_swing": {"left": {
            "upper_arm_sagittal_rom_deg": {"median": 30}, "forearm_sagittal_rom_deg": {"median": 50},
            "elbow_sagittal_rom_deg": {"median": 25}}}}
        swings = [{"start_s": t, "lr_label": "left", "rom_deg": r} for t, r in ((5, 9), (11, 48), (12, 50), (13, 60))]
        reference = Reference(windows={"brisk": window})
        self.assertEqual(pairs(reference, {"arm_swings": swings}, "rom_deg, left"), [(50, 50)])
        self.assertEqual(pairs(reference, {"arm_swings": swings}, "shoulder_rom_deg, left"), [(None, 30)])

    def test_differences_add_up(self):
        found = measures.MeasureFigures()
        for pair in ((3, 1), (0, 1), (None, 1)):
            found.add(pair)
        self.assertEqual((found.wanted, len(found.differences)), (3, 2))
        self.assertEqual((found.mean_error, found.bias), (1.5, 0.5))
        self.assertIsNone(measures.MeasureFigures().mean_error)


class SideTests(unittest.TestCase):
    def test_named_and_right(self):
        contacts = [{"time_s": t, "lr_label": s} for t, s in ((1, "left"), (2, "left"), (3, None), (9, "left"))]
        sides = figures.SideFigures()
        sides.add(contacts, [1.0, 2.0, 3.0, 4.0], ["left", "right", "left", None])
        self.assertEqual((sides.known, sides.named, sides.right), (3, 2, 1))


class FinalTests(unittest.TestCase):
    def test_f1(self):
        finals = figures.FinalFigures()
        finals.add([{"time_s": t} for t in (1.05, 2.5, 30)], [1.0, 2.0], [[0, 10]])
        self.assertEqual((finals.hits, finals.found, finals.f1), (1, 2, 0.5))
        none = figures.FinalFigures()
        none.add([], [1.0], [[0, 10]])
        self.assertIsNone(none.f1)


if __name__ == "__main__":
    unittest.main()
