"""Reliability of repeated walks, on numbers whose answer is known."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from validation import retest  # noqa: E402


class ReliabilityTests(unittest.TestCase):
    def test_the_example_of_shrout_and_fleiss(self):
        # Shrout & Fleiss 1979, table 2: six targets, four judges; ICC(1,1) = 0.17.
        found = retest.reliability([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])
        self.assertAlmostEqual(found["icc"], 0.17, places=2)
        # Mean square within targets 6.26.
        self.assertAlmostEqual(found["sem"], 6.26 ** 0.5, places=2)
        self.assertAlmostEqual(found["smallest_real_difference"], 1.96 * 2 ** 0.5 * found["sem"])

    def test_walks_that_are_all_alike_are_wholly_reliable(self):
        found = retest.reliability([[1, 1], [2, 2, 2], [5, 5]])
        self.assertEqual((found["icc"], found["sem"], found["people"], found["walks"]), (1, 0, 3, 7))

    def test_people_with_one_walk_say_nothing(self):
        self.assertIsNone(retest.reliability([[1, 2], [3]]))
        self.assertEqual(retest.reliability([[1, 2], [3], [4, 5]])["people"], 2)


if __name__ == "__main__":
    unittest.main()
