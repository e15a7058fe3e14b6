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


    def test_beside_theirs(self):
        """Names, kinds and units are those that skdh itself gives of the same walk."""
        import skdh.gait

        from gangart.adapters.skdh import GaitLumbar

        data = {"time": self.time, "accel": self.accel, "gyro": self.gyro, "height": 1.75}
        ours, theirs = GaitLumbar().predict(**data), skdh.gait.GaitLumbar().predict(**data)
        self.assertEqual(set(ours) - set(theirs), set())
        for name, column in ours.items():
            kinds = {np.asarray(one).dtype.kind.replace("O", "U") for one in (column, theirs[name])}
            self.assertEqual(len(kinds), 1, name)
        for name, share in {"stride time": 0.02, "step time": 0.02, "cadence": 0.02, "stride length": 0.05,
                            "gait speed": 0.05, "Bout Steps": 0.05, "Gait Cycles": 0.05}.items():
            np.testing.assert_allclose(np.nanmedian(ours[name]), np.nanmedian(theirs[name]), rtol=share, err_msg=name)
        for name in ("Day N", "Bout N"):
            self.assertEqual(set(ours[name].tolist()), set(theirs[name].tolist()), name)
        # Theirs says of a step in a turn whether one (1) or both (2) of its contacts lie in it; ours, that it turns (1).
        self.assertLess(abs((ours["Turn"] > 0).sum() - (theirs["Turn"] > 0).sum()), 10)
        self.assertLessEqual(set(ours["Turn"].tolist()), {0, 1})
        self.assertEqual(set(ours["Date"].tolist()), set(theirs["Date"].tolist()))
        # Their contacts are ours, to 100 ms.
        near = np.abs(np.subtract.outer(theirs["IC Timestamp"], ours["IC Timestamp"])).min(axis=1)
        self.assertLess(np.quantile(near, 0.95), 0.1)
        np.testing.assert_allclose(ours["IC Rel Timestamp"], ours["IC Timestamp"] - ours["Bout Starts"], atol=1e-6)
        np.testing.assert_allclose(theirs["IC Rel Timestamp"], theirs["IC Timestamp"] - theirs["Bout Starts"], atol=1e-6)


class Mobgap(unittest.TestCase):
    """The form of mobgap's detectors."""

    def test_in_the_whole_pipeline(self):
        """In mobgap's pipeline for regular walking, both detectors replaced, its results are of the same form and nearly the same."""
        from mobgap.data import GaitDatasetFromData
        from mobgap.pipeline import MobilisedPipelineHealthy

        from gangart.adapters.mobgap import GsdGangart, IcdGangart

        frame = gangart.read(program.ROOT / "Fixtures/walks/park-walk.csv").frame
        data = pd.DataFrame(
            {f"{channel}_{axis}": frame[f"lower_back_{channel}_{axis}"] for channel in ("acc", "gyr") for axis in "xyz"}
        )
        data.iloc[:, 3:] = np.rad2deg(data.iloc[:, 3:])
        key = ("walk",)
        recording = GaitDatasetFromData(
            {key: {"LowerBack": data}},
            100.0,
            {key: {"height_m": 1.75, "sensor_height_m": 0.95, "cohort": "HA"}},
            {key: {"measurement_condition": "free_living"}},
            index_cols=["name"],
        )[0]
        theirs = MobilisedPipelineHealthy().safe_run(recording)
        ours = MobilisedPipelineHealthy(
            gait_sequence_detection=GsdGangart(), initial_contact_detection=IcdGangart()
        ).safe_run(recording)
        for name in ("gs_list_", "raw_ic_list_", "per_wb_parameters_"):
            pd.testing.assert_frame_equal(getattr(ours, name).head(0), getattr(theirs, name).head(0), obj=name)
        bout, other = ours.per_wb_parameters_.iloc[0], theirs.per_wb_parameters_.iloc[0]
        self.assertEqual((len(ours.per_wb_parameters_), len(theirs.per_wb_parameters_)), (1, 1))
        for name in ("cadence_spm", "stride_duration_s", "stride_length_m", "walking_speed_mps", "n_raw_initial_contacts"):
            self.assertLess(abs(bout[name] / other[name] - 1), 0.05, name)

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
