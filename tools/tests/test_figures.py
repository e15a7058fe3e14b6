"""The figures of the accuracy table, on contacts whose answer is known by construction."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from validation import figures, table  # noqa: E402

WANTED = [round(5 + 0.5 * step, 3) for step in range(20)]  # 5.0 … 14.5 s
WINDOWS = [[4.9, 14.6]]


def contacts(times, latency=0.1):
    return [{"time_s": time, "reported_s": time + latency} for time in times]


def measured(times, wanted=WANTED, windows=WINDOWS, sparse=False, latency=0.1):
    result = figures.ContactFigures()
    result.add(contacts(times, latency), wanted, windows, sparse)
    return result


class ContactTests(unittest.TestCase):
    def test_perfect_contacts(self):
        result = measured(WANTED)
        self.assertEqual((result.wanted, result.found), (20, 20))
        self.assertEqual((result.f1(0.1), result.f1(0.25)), (1, 1))
        self.assertEqual((result.bias_ms, result.mean_error_ms), (0, 0))
        self.assertAlmostEqual(result.latency_ms, 100)
        self.assertAlmostEqual(result.late_latency_ms, 100)

    def test_shift_of_50_ms_is_bias_not_loss(self):
        result = measured([time + 0.05 for time in WANTED])
        self.assertEqual(result.f1(0.1), 1)
        self.assertAlmostEqual(result.bias_ms, 50)
        self.assertAlmostEqual(result.mean_error_ms, 50)
        self.assertAlmostEqual(measured([time - 0.05 for time in WANTED]).bias_ms, -50)

    def test_shift_of_150_ms_counts_at_the_wide_tolerance_only(self):
        result = measured([time + 0.15 for time in WANTED], windows=[[4.9, 14.7]])
        self.assertEqual((result.f1(0.1), result.f1(0.25)), (0, 1))

    def test_missing_contacts(self):
        result = measured(WANTED[::2])
        self.assertAlmostEqual(result.f1(0.1), 2 * 10 / (20 + 10))
        self.assertEqual((result.wanted, result.found), (20, 10))

    def test_doubled_contacts_are_extra(self):
        result = measured(sorted(WANTED + [time + 0.02 for time in WANTED]))
        self.assertAlmostEqual(result.f1(0.1), 2 * 20 / (20 + 40))
        self.assertEqual(result.bias_ms, 0, "the closer of two is taken")

    def test_nothing_found(self):
        result = measured([])
        self.assertEqual(result.f1(0.1), 0)
        self.assertIsNone(result.bias_ms)
        self.assertIsNone(result.latency_ms)

    def test_nothing_wanted_and_nothing_found_is_no_figure(self):
        self.assertIsNone(measured([], wanted=[]).f1(0.1))

    def test_outside_the_windows_nothing_counts(self):
        result = measured([1.0] + WANTED + [30.0], wanted=[2.0] + WANTED)
        self.assertEqual((result.wanted, result.found, result.f1(0.1)), (20, 20, 1))

    def test_a_contact_just_outside_answers_a_true_one_at_the_edge(self):
        self.assertEqual(measured([4.99], wanted=[5.0], windows=[[5.0, 6.0]]).f1(0.1), 1)

    def test_extra_contacts_prove_nothing_where_the_reference_is_sparse(self):
        result = measured(sorted(WANTED + [time + 0.25 for time in WANTED]), wanted=WANTED[::2], sparse=True)
        self.assertEqual(result.f1(0.1), 1)
        self.assertEqual(measured(WANTED[::4], wanted=WANTED[::2], sparse=True).f1(0.1), 0.5)

    def test_figures_of_recordings_are_pooled(self):
        result = measured(WANTED)
        result.add([], WANTED, WINDOWS)
        self.assertAlmostEqual(result.f1(0.1), 2 * 20 / (40 + 20))

    def test_pairs_are_one_to_one_and_the_closest_first(self):
        self.assertEqual(figures.pair_up([1.0, 1.06], [1.05], 0.1), [(1, 0)])
        self.assertEqual(sorted(figures.pair_up([1.0, 1.06], [1.05, 1.12], 0.1)), [(1, 0)])
        self.assertEqual(figures.pair_up([1.0], [1.2], 0.1), [])


class PercentileTests(unittest.TestCase):
    def test_known_values(self):
        self.assertEqual(figures.percentile([3, 1, 2], 50), 2)
        self.assertAlmostEqual(figures.percentile(range(101), 95), 95)
        self.assertEqual(figures.percentile([7], 95), 7)
        self.assertIsNone(figures.percentile([], 50))


class CadenceTests(unittest.TestCase):
    def test_median_of_the_seconds_inside(self):
        seconds = [{"time_s": t, "cadence_spm": c} for t, c in ((1, 60), (5, 100), (6, 104), (7, 110), (20, 200))]
        seconds.append({"time_s": 8, "cadence_spm": None})
        self.assertEqual(figures.cadence_in(seconds, WINDOWS), 104)
        self.assertIsNone(figures.cadence_in(seconds, [[8, 9]]))


class BoutTests(unittest.TestCase):
    def covered(self, *found, wanted=((10, 20),)):
        return figures.covered_seconds([{"start_s": a, "end_s": b} for a, b in found], wanted)

    def test_cover(self):
        self.assertEqual(self.covered((10, 20)), (10, 10))
        self.assertEqual(self.covered((10.2, 19.8)), (10, 10), "edges may be 0.25 s off")
        self.assertEqual(self.covered((15.25, 30)), (5, 10))
        self.assertEqual(self.covered(), (0, 10))
        self.assertEqual(self.covered((0, 5), (30, 40)), (0, 10))

    def test_overlapping_bouts_count_once(self):
        self.assertEqual(self.covered((9, 16), (12, 21)), (10, 10))
        self.assertEqual(self.covered((9, 21), (12, 13)), (10, 10))


class TableTests(unittest.TestCase):
    def test_numbers(self):
        self.assertEqual(table.number(None, 3), "–")
        self.assertEqual(table.number(0.98765, 3), "0.988")
        self.assertEqual(table.number(-0.2, 0, sign=True), "0")
        self.assertEqual(table.number(12.4, 0, sign=True), "+12")

    def test_the_table_replaces_what_stands_between_the_marks_only(self):
        document = f"before\n{table.BEGIN}\nold\n{table.END}\nafter\n"
        filled = table.put_between_marks(document, "new")
        self.assertEqual(filled, f"before\n{table.BEGIN}\n\nnew\n\n{table.END}\nafter\n")
        self.assertEqual(table.put_between_marks(filled, "new"), filled)
        self.assertIsNone(table.put_between_marks("no marks", "new"))


if __name__ == "__main__":
    unittest.main()
