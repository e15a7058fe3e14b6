"""Seconds: the package gives the numbers of the command."""

import json
import pathlib
import tempfile
import unittest

import numpy as np
import pandas as pd

import gangart
import program


class SameNumbers(unittest.TestCase):
    """Files, frames and blocks give what the command gives."""

    def test_tables_of_a_file(self):
        """Every table of every shipped walk has the columns, rows and numbers of the command's, to the last digit."""
        text = program.tables(program.WALKS)
        walks = {str(path): gangart.analyze(path) for path in program.WALKS}
        for name in program.TABLES:
            frames = [getattr(walk, program.PROPERTIES.get(name, name)) for walk in walks.values()]
            whole = text[name]
            for path, frame in zip(walks, frames):
                own = whole[whole["recording"] == path].reset_index(drop=True)
                program.same(self, frame, own, f"{path} {name}")
        self.assertGreater(sum(len(walk.strides) for walk in walks.values()), 200)

    def test_json_of_a_file(self):
        """walk.json is the command's to the byte."""
        path = program.WALKS[0]
        self.assertEqual(gangart.analyze(path).json, program.run("analyze", path, "--format", "json"))

    def test_options(self):
        """Height and person count as in the command."""
        path = program.WALKS[-1]
        ours = json.loads(gangart.analyze(path, height=1.9).json)
        self.assertEqual(ours, json.loads(program.run("analyze", path, "--format", "json", "--height", "1.9")))
        walk = gangart.analyze(path, person="P-017")
        self.assertEqual(walk.bouts["person"].unique().tolist(), ["P-017"])

    def test_frame(self):
        """A data frame gives the file's numbers, whether its columns are pandas', numpy's or in another order."""
        for path in program.WALKS:
            data = pd.read_csv(path, float_precision="round_trip")
            expected = json.loads(gangart.analyze(path).json)
            for form in (data, data[list(data.columns[::-1])], {name: data[name].to_numpy() for name in data}):
                ours = json.loads(gangart.analyze(form).json)
                # A file that says nan has a number that is none; in a frame NaN is a lost reading, and is noted so.
                own = {"recording", "quality"} if path.stem == "gaps-and-faults" else {"recording"}
                for key in expected.keys() - own:
                    self.assertEqual(ours[key], expected[key], f"{path} {key}")

    def test_read(self):
        """`read` gives what the command converts to, and analysing it what the file gives."""
        path = program.WALKS[0]
        recording = gangart.read(path)
        pd.testing.assert_frame_equal(recording.frame, pd.read_csv(path, float_precision="round_trip")[list(recording.frame)])
        self.assertEqual(recording.format, "canonical")
        self.assertEqual(len(recording.sha256), 64)
        ours, file = gangart.analyze(recording).dict, gangart.analyze(path).dict
        del ours["recording"], file["recording"]
        self.assertEqual(ours, file)

    def test_stream(self):
        """Blocks of any size give the command's event lines."""
        path = next(path for path in program.WALKS if path.stem == "park-walk")
        data = pd.read_csv(path, float_precision="round_trip")
        expected = [json.loads(line) for line in program.run("analyze", path, "--format", "ndjson").splitlines()]
        places = list(dict.fromkeys(name.rsplit("_", 2)[0] for name in data.columns[1:]))
        for size in (100, 5000):
            stream = gangart.Stream(places, name=str(path))
            events = []
            for start in range(0, len(data), size):
                block = data.iloc[start : start + size]
                if len(places) == 1:
                    values = block.to_numpy()
                    events += stream.push(places[0], values[:, 0], acc=values[:, 1:4], gyr=values[:, 4:7])
                else:
                    events += stream.push_frame(block)
            events += stream.finish()
            self.assertEqual(events[1:], expected[1:])
            self.assertEqual(events[-1]["type"], "bye")

    def test_days(self):
        """Hours are those of the command."""
        text = program.run("day", *program.WALKS, "--format", "csv")
        frames = [gangart.days(path) for path in program.WALKS]
        lines = [line.split(",") for line in text.splitlines()]
        cells = pd.DataFrame(lines[1:], columns=lines[0])
        for path, frame in zip(program.WALKS, frames):
            own = cells[cells["recording"] == str(path)].reset_index(drop=True)
            program.same(self, frame, own, f"{path} hours")
        data = pd.read_csv(program.WALKS[0], float_precision="round_trip")
        pd.testing.assert_frame_equal(
            gangart.days(data).drop(columns="recording"), frames[0].drop(columns="recording")
        )

    def test_days_of_a_recording(self):
        """A recording that says when it began has the hours of the clock, read or given as a path."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "walk.csv"
            data = pd.read_csv(program.WALKS[0])
            data["time_s"] += 1_772_404_200  # 2026-03-01T22:30:00Z
            data.to_csv(path, index=False)
            of_file = gangart.days(path)
            self.assertEqual(list(of_file["date"].astype(str)), ["2026-03-01"])
            of_recording = gangart.days(gangart.read(path))
            pd.testing.assert_frame_equal(
                of_recording.drop(columns="recording"), of_file.drop(columns="recording")
            )


class Faults(unittest.TestCase):
    """What goes wrong is an exception with the command's sentence and code."""

    def test_files(self):
        with self.assertRaises(gangart.GangartError) as caught:
            gangart.analyze("/no/such.csv")
        self.assertEqual(caught.exception.code, 66)
        self.assertIn("Fix:", str(caught.exception))

    def test_frames(self):
        for data, words in (
            (pd.DataFrame({"time_s": [0.0, 1.0], "x": [1.0, 2.0]}), "no sensor"),
            (pd.DataFrame({"lower_back_acc_x": [0.0], "lower_back_acc_y": [0.0], "lower_back_acc_z": [9.8]}), "no times"),
        ):
            with self.assertRaisesRegex(gangart.GangartError, words):
                gangart.analyze(data)
        with self.assertRaisesRegex(gangart.GangartError, "height_m"):
            gangart.analyze(program.WALKS[0], height=190)
        with self.assertRaises(TypeError):
            gangart.analyze({"time_s": [0.0]}, acc_unit="g")
        with self.assertRaises(TypeError):
            gangart.days({"time_s": [0.0]}, acc_unit="g")

    def test_columns(self):
        """A column that is misspelt or missing is never left out in silence, nor is one of two rates."""
        walk = pd.read_csv(program.WALKS[-1])
        acc = walk.filter(like="_acc_").columns[2]
        for data, options, words in (
            (walk.rename(columns={acc: acc[:-1] + "Z"}), {}, "means nothing here"),
            (walk.rename(columns={acc: acc.replace("_acc_", "_accel_")}), {}, "means nothing here"),
            (walk.drop(columns=acc), {}, "has no axis z"),
            (walk, {"rate_hz": 50}, "rate_hz 50"),
            (walk.assign(**{acc: walk[acc].map(lambda value: str(value).replace(".", ","))}), {}, "decimal commas"),
            ([1, 2], {}, "this is a list"),
        ):
            with self.assertRaisesRegex(gangart.GangartError, words):
                gangart.analyze(data, **options)
        self.assertEqual(gangart.analyze(walk, rate_hz=100).json, gangart.analyze(walk).json)

    def test_streams(self):
        stream = gangart.Stream(["lower_back"])
        with self.assertRaisesRegex(gangart.GangartError, "shape"):
            stream.push("lower_back", np.arange(3) / 100, acc=np.zeros((3, 2)))
        stream.finish()
        with self.assertRaisesRegex(gangart.GangartError, "finished"):
            stream.push("lower_back", np.arange(3) / 100, acc=np.zeros((3, 3)))


if __name__ == "__main__":
    unittest.main()
