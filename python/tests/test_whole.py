"""What needs the wheel's extras or recordings of people: threads, polars, Arrow, pictures, types of frames."""

import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import numpy as np
import pandas as pd

import gangart
import program


class Wheel(unittest.TestCase):
    """The package stands alone."""

    def test_without_swift(self):
        """Nothing of Swift can be found, and the library needs nothing but the C library."""
        self.assertIsNone(shutil.which("swift"))
        self.assertNotIn("GANGART_LIBRARY", os.environ)
        library = pathlib.Path(gangart.__file__).with_name("libgangart.so")
        needs = subprocess.run(["ldd", library], capture_output=True, text=True, check=True).stdout
        for stranger in ("swift", "Foundation", "libcrypto", "not found"):
            self.assertNotIn(stranger, needs)
        self.assertTrue(pathlib.Path(gangart.__file__).with_name("py.typed").exists())


class People(unittest.TestCase):
    """Recordings of people give the command's numbers too."""

    def test_recordings_of_people(self):
        walks = program.data_walks()
        if not walks:
            print("No recordings of people: GANGART_DATA names their folder.")
            return
        text = program.tables(walks)
        for path in walks:
            walk = gangart.analyze(path)
            for name in program.TABLES:
                own = text[name][text[name]["recording"] == str(path)].reset_index(drop=True)
                program.same(self, getattr(walk, program.PROPERTIES.get(name, name)), own, f"{path} {name}")
        print(f"{len(walks)} recordings of people: equal in {len(program.TABLES)} tables")

    def test_frames_of_people(self):
        """A frame read from a canonical file gives the file's numbers."""
        for path in program.data_walks():
            frame = pd.read_csv(path, float_precision="round_trip")
            ours, file = gangart.analyze(frame).dict, gangart.analyze(path).dict
            del ours["recording"], file["recording"]
            self.assertEqual(ours, file, path)


class Forms(unittest.TestCase):
    """Polars, Arrow, and walks that were kept."""

    def setUp(self):
        self.path = program.ROOT / "Fixtures/walks/full-body-walk.csv"
        self.walk = gangart.analyze(self.path)

    def test_polars(self):
        import polars

        frame = polars.read_csv(self.path)
        ours, file = gangart.analyze(frame).dict, self.walk.dict
        self.assertEqual(ours["strides"], file["strides"])
        table = self.walk.to_polars("strides")
        self.assertEqual(table["stride_duration_s"].to_list(), self.walk.strides["stride_duration_s"].tolist())

    def test_arrow(self):
        """Arrow's types do not hang on what is missing."""
        still = gangart.analyze(program.ROOT / "Fixtures/walks/standing-only.csv")
        for name in program.TABLES:
            table = self.walk.to_arrow(name)
            self.assertEqual(table.schema, still.to_arrow(name).schema)
            self.assertEqual(table.num_rows, len(getattr(self.walk, program.PROPERTIES.get(name, name))))

    def test_kept(self):
        """A walk read from its JSON has the same tables."""
        kept = gangart.Walk.from_json(self.walk.json)
        for name in program.TABLES:
            name = program.PROPERTIES.get(name, name)
            pd.testing.assert_frame_equal(getattr(kept, name), getattr(self.walk, name))
        with self.assertRaises(gangart.GangartError):
            gangart.Walk.from_json("{}")

    def test_own_times(self):
        """Sensors with times of their own, by place, give what one table with holes gives."""
        frame = gangart.read(self.path).frame
        places = list(dict.fromkeys(name.rsplit("_", 2)[0] for name in frame.columns[1:]))
        parts = {
            place: frame[["time_s", *[name for name in frame if name.startswith(place + "_")]]].rename(
                columns=lambda name, place=place: name.removeprefix(place + "_")
            )
            for place in places
        }
        self.assertEqual(gangart.analyze(parts).dict["strides"], self.walk.dict["strides"])

    def test_dates(self):
        """An index of dates is as good as seconds."""
        frame = gangart.read(self.path).frame
        dated = frame.set_index(pd.Timestamp("2026-03-01") + pd.to_timedelta(frame.pop("time_s"), unit="s").dt.round("us"))
        walk = gangart.analyze(dated)
        self.assertEqual(walk.dict["strides"], self.walk.dict["strides"])
        self.assertEqual(walk.dict["recording"]["started_at"], "2026-03-01T00:00:00Z")


class Pictures(unittest.TestCase):
    """Pictures come from matplotlib."""

    def test_walk(self):
        walk = gangart.analyze(program.ROOT / "Fixtures/walks/full-body-walk.csv")
        with tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder) / "walk.png"
            walk.plot().savefig(place)
            self.assertGreater(place.stat().st_size, 10_000)

    def test_calendar(self):
        figure = gangart.plot_calendar(gangart.days(program.ROOT / "Fixtures/walks/stroll-slow.csv"))
        self.assertEqual(figure.axes[0].get_title(), "minutes walked")


class Threads(unittest.TestCase):
    """Python's lock is left alone while the library works."""

    def test_side_by_side(self):
        """Many walks at once give what they give alone."""
        alone = [gangart.analyze(path).json for path in program.WALKS]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            together = list(pool.map(lambda path: gangart.analyze(path).json, program.WALKS * 4))
        self.assertEqual(together, alone * 4)


class Units(unittest.TestCase):
    """Rotations and accelerations are SI, whatever a file holds."""

    def test_places(self):
        """One place for columns without one, and places for sensors' own names."""
        frame = gangart.read(program.ROOT / "Fixtures/walks/park-walk.csv").frame
        expected = json.loads(gangart.analyze(frame).json)["strides"]
        bare = frame.rename(columns=lambda name: name.removeprefix("lower_back_"))
        self.assertEqual(gangart.analyze(bare, places="lower_back").dict["strides"], expected)
        named = frame.rename(columns=lambda name: name.replace("lower_back", "imu"))
        self.assertEqual(gangart.analyze(named, places={"imu": "lower_back"}).dict["strides"], expected)
        counted = frame.drop(columns="time_s")
        walk = gangart.analyze(counted, rate_hz=100)
        np.testing.assert_allclose(walk.strides["start_s"], [one["start_s"] for one in expected])


if __name__ == "__main__":
    unittest.main()
