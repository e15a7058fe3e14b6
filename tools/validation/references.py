"""Reference recordings: where they lie, what is worn in them, and which parts of them count.

A folder of references holds <data set>/<recording>.csv with <recording>.reference.json beside it.
"""
import csv
import hashlib
import json
import pathlib


class Damaged(Exception):
    """A reference or recording that cannot be read; the text says which and why."""


class Recording:
    """One recording and what is known to be true about it."""

    def __init__(self, csv_path):
        self.csv_path = pathlib.Path(csv_path)
        self.name = self.csv_path.stem
        self.dataset = self.csv_path.parent.name
        self.reference_path = reference_path(self.csv_path)
        try:
            self.truth = json.loads(self.reference_path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise Damaged(f"{self.reference_path} cannot be read, left out: {error}") from error
        try:
            self._check()
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise Damaged(f"{self.reference_path} is not of the expected form, left out: {error!r}") from error
        self.worn = worn_places(self.csv_path)

    def _check(self):
        for start, end in self.windows_s + self.bouts_s:
            float(end - start)
        float(sum(self.contacts_s) + (self.cadence_spm or 0) + (self.speed_mps or 0) + (self.height_m or 0))

    @property
    def contacts_s(self):
        """Times of the true initial contacts, ascending."""
        return sorted(contact["time_s"] for contact in self.truth.get("initial_contacts_s") or [])

    @property
    def bouts_s(self):
        """The true walking bouts as [start, end], in seconds."""
        return self.truth.get("walking_bouts_s") or []

    @property
    def windows_s(self):
        """The parts of the recording that count: scoring windows, else the bouts, else all between the contacts."""
        windows = self.truth.get("scoring_windows_s") or self.bouts_s
        contacts = self.contacts_s
        if not windows and contacts:
            windows = [[contacts[0], contacts[-1]]]
        return windows

    @property
    def cadence_spm(self):
        """The true cadence inside the windows, in steps per minute, or None."""
        return self.truth.get("cadence_steps_per_min")

    @property
    def sides(self):
        """The true side of each contact, by time, in the order of `contacts_s`; None where it is not known."""
        contacts = sorted(self.truth.get("initial_contacts_s") or [], key=lambda contact: contact["time_s"])
        return [contact.get("side") for contact in contacts]

    @property
    def finals_s(self):
        """Times of the true final contacts inside the windows, ascending."""
        times = sorted(contact["time_s"] for contact in self.truth.get("final_contacts_s") or [])
        return [time for time in times if any(start <= time <= end for start, end in self.windows_s)]

    @property
    def speed_mps(self):
        """The true walking speed in m/s, or None. A belt whose speed the walker changed is no truth."""
        note = str(self.truth.get("walking_speed_note", ""))
        if note.startswith("fixed belt speed in feedback") and "fbic" not in self.name:
            return None
        return self.truth.get("walking_speed_m_s", self.truth.get("walking_speed_m_s_approx"))

    @property
    def height_m(self):
        """The walker's height in metres, or None."""
        person = self.truth.get("population") or {}
        height = person.get("height_m") or (person.get("height_cm") or 0) / 100
        return height if 1 < height < 2.3 else None

    @property
    def is_sparse(self):
        """Whether true steps are missing from the reference, so that an extra contact proves nothing."""
        return "recall only" in str(self.truth.get("reference_quality", ""))


def reference_path(csv_path):
    """The reference that belongs to a recording."""
    return csv_path.with_name(csv_path.stem + ".reference.json")


def worn_places(csv_path):
    """The places named by the header of a canonical recording, e.g. {"lower_back", "left_foot"}."""
    try:
        with open(csv_path, encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file), [])
    except (OSError, UnicodeDecodeError) as error:
        raise Damaged(f"{csv_path} cannot be read, left out: {error}") from error
    return {name.rsplit("_", 2)[0] for name in header if name.count("_") >= 2}


def find_recordings(folder, only=()):
    """Every recording below the folder that has a reference, in the order of names. -> list of paths"""
    paths = sorted(pathlib.Path(folder).glob("*/*.csv"))
    return [path for path in paths if reference_path(path).exists() and (not only or path.parent.name in only)]


def fingerprint(paths):
    """Twelve hexadecimal digits that change when any recording or reference does."""
    digest = hashlib.sha256()
    for path in sorted(paths, key=lambda path: (path.parent.name, path.name)):
        for file in (path, reference_path(path)):
            digest.update(f"{file.parent.name}/{file.name}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:12]
