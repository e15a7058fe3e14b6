"""Adapters: other libraries' data in, their names out. They are tried with these libraries, in an environment of their own."""

import unittest

import numpy as np
import pandas as pd

import gangart
import program


class ScikitDigitalHealth(unittest.TestCase):
    """The form of skdh.gait.GaitLumbar."""

    def setUp(self):
        self.frame = gangart.read(program.ROOT / "Fixtures/walks/park-walk.csv").frame
        self.time = self.frame["time_s"].to_numpy() + 1.7e9
        self.accel = self.frame[[f"lower_back_acc_{axis}" for axis in "xyz"]].to_numpy() / 9.80665
        self.gyro = self.frame[[f"lower_back_gyr_{axis}" for axis in "xyz"]].to_numpy()

    def test_alone(self):
        from gangart.adapters.skdh import GaitLumbar

        found = GaitLumbar().predict(time=self.time, accel=self.accel, gyro=self.gyro, height=1.75)
        walk = gangart.analyze(self.frame, height=1.75)
        steps = walk.contacts[(walk.contacts["type"] == "initial_contact") & walk.contacts["wb_id"].notna()]
        self.assertEqual({len(column) for column in found.values()}, {len(steps)})
        np.testing.assert_allclose(found["IC Timestamp"], 1.7e9 + steps["time_s"], atol=1e-4)
        self.assertEqual(set(found["Bout N"]), {1})
        cadence = np.nanmedian(found["cadence"])
        self.assertAlmostEqual(cadence, walk.seconds["cadence_spm"].median(), delta=4)

    def test_in_a_pipeline(self):
        import skdh

        from gangart.adapters.skdh import GaitLumbar

        pipeline = skdh.Pipeline()
        pipeline.add(GaitLumbar())
        result = pipeline.run(time=self.time, accel=self.accel, gyro=self.gyro, height=1.75)
        self.assertGreater(len(next(iter(result.values()))["IC Timestamp"]), 50)


class Mobgap(unittest.TestCase):
    """The form of mobgap's detectors."""

    def test_detectors(self):
        from mobgap.utils.conversions import to_body_frame

        from gangart.adapters.mobgap import GsdGangart, IcdGangart

        frame = gangart.read(program.ROOT / "Fixtures/walks/park-walk.csv").frame
        data = pd.DataFrame(
            {f"{channel}_{axis}": frame[f"lower_back_{channel}_{axis}"] for channel in ("acc", "gyr") for axis in "xyz"}
        )
        data.iloc[:, 3:] = np.rad2deg(data.iloc[:, 3:])
        walk = gangart.analyze(frame)
        for form in (data, to_body_frame(data)):
            sequences = GsdGangart().clone().detect(form, sampling_rate_hz=100).gs_list_
            self.assertEqual(list(sequences.columns), ["start", "end"])
            np.testing.assert_allclose(sequences["start"] / 100, walk.bouts["start_s"], atol=0.02)
            part = form.iloc[sequences["start"].iloc[0] : sequences["end"].iloc[0]]
            found = IcdGangart().clone().detect(part, sampling_rate_hz=100).ic_list_["ic"]
            self.assertAlmostEqual(len(found), walk.bouts["steps"].iloc[0], delta=4)


if __name__ == "__main__":
    unittest.main()
