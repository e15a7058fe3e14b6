"""The figures of merit, as pure functions. Nothing is corrected on the way: no bias removed, no outlier dropped.

Contacts count inside the reference's windows only. A found contact just outside a window may still answer a true one at
its edge. Times are in seconds here, errors and latencies in milliseconds.
"""
import bisect
import statistics

TOLERANCES_S = (0.1, 0.25)
# How far the edge of a found bout may lie inside the true one before the difference counts as not covered.
BOUT_EDGE_S = 0.25


def inside(time, windows):
    """Whether a time lies in one of the windows, edges included."""
    return any(start <= time <= end for start, end in windows)


def pair_up(found, wanted, tolerance):
    """Pairs times one to one, the closest first. Both lists ascend. -> list of (index in found, index in wanted)"""
    near = []
    for i, time in enumerate(found):
        first = bisect.bisect_left(wanted, time - tolerance)
        last = bisect.bisect_right(wanted, time + tolerance)
        near.extend((abs(time - wanted[j]), i, j) for j in range(first, last))
    taken_found, taken_wanted, pairs = set(), set(), []
    for _, i, j in sorted(near):
        if i not in taken_found and j not in taken_wanted:
            taken_found.add(i)
            taken_wanted.add(j)
            pairs.append((i, j))
    return pairs


class ContactFigures:
    """How found contacts answer true ones; figures of several recordings add up."""

    def __init__(self):
        self.wanted = self.found = 0
        self.hits = dict.fromkeys(TOLERANCES_S, 0)
        self.extras = dict.fromkeys(TOLERANCES_S, 0)
        self.errors_ms, self.latencies_ms = [], []
        self.sparse = False

    def add(self, contacts, wanted_s, windows, sparse=False):
        """Adds one recording. `contacts` are objects with `time_s` and `reported_s`, in any order."""
        contacts = sorted(contacts, key=lambda contact: contact["time_s"])
        found = [contact["time_s"] for contact in contacts]
        wanted = [time for time in wanted_s if inside(time, windows)]
        counting = [i for i, time in enumerate(found) if inside(time, windows)]
        self.sparse |= sparse
        self.wanted += len(wanted)
        self.found += len(counting)
        for tolerance in TOLERANCES_S:
            pairs = pair_up(found, wanted, tolerance)
            answered = {i for i, _ in pairs}
            self.hits[tolerance] += len(pairs)
            self.extras[tolerance] += 0 if sparse else sum(1 for i in counting if i not in answered)
        self.errors_ms += [1000 * (found[i] - wanted[j]) for i, j in pair_up(found, wanted, TOLERANCES_S[-1])]
        self.latencies_ms += [
            1000 * (contacts[i]["reported_s"] - found[i]) for i in counting if contacts[i].get("reported_s") is not None
        ]

    def f1(self, tolerance):
        """F1 at a tolerance, 0 to 1: twice the hits over all that was wanted and all that was claimed. None if nothing was."""
        hits, extras = self.hits[tolerance], self.extras[tolerance]
        if self.sparse:
            return hits / self.wanted if self.wanted else None
        total = self.wanted + hits + extras
        return 2 * hits / total if total else None

    @property
    def bias_ms(self):
        """Median of found minus true; positive is late."""
        return statistics.median(self.errors_ms) if self.errors_ms else None

    @property
    def mean_error_ms(self):
        """Mean of the absolute differences."""
        return statistics.fmean(map(abs, self.errors_ms)) if self.errors_ms else None

    @property
    def latency_ms(self):
        """Median of the time from a contact to its report."""
        return percentile(self.latencies_ms, 50)

    @property
    def late_latency_ms(self):
        """The time that 95 % of the reports keep."""
        return percentile(self.latencies_ms, 95)


def percentile(values, percent):
    """The value below which the given share lies, interpolated between neighbours; None without values."""
    if not values:
        return None
    ascending = sorted(values)
    rank = (len(ascending) - 1) * percent / 100
    low = int(rank)
    high = min(low + 1, len(ascending) - 1)
    return ascending[low] + (rank - low) * (ascending[high] - ascending[low])


class SideFigures:
    """How many contacts carry a side, and how many of these the right one; figures of several recordings add up."""

    def __init__(self):
        self.known = self.named = self.right = 0

    def add(self, contacts, wanted_s, sides):
        """Adds one recording: found contacts, true times in order, and the side of each or None."""
        contacts = sorted(contacts, key=lambda contact: contact["time_s"])
        found = [contact["time_s"] for contact in contacts]
        for i, j in pair_up(found, wanted_s, TOLERANCES_S[-1]):
            if sides[j] is None:
                continue
            label = contacts[i].get("lr_label")
            self.known += 1
            self.named += label is not None
            self.right += label == sides[j]


class FinalFigures:
    """How found final contacts answer true ones at the narrow tolerance; figures of several recordings add up."""

    def __init__(self):
        self.wanted = self.found = self.hits = 0

    def add(self, contacts, wanted_s, windows):
        """Adds one recording; `wanted_s` are those inside the windows."""
        found = sorted(contact["time_s"] for contact in contacts)
        pairs = pair_up(found, wanted_s, TOLERANCES_S[0])
        answering = {i for i, _ in pairs}
        self.wanted += len(wanted_s)
        self.hits += len(pairs)
        self.found += sum(1 for i, time in enumerate(found) if inside(time, windows) or i in answering)

    @property
    def f1(self):
        """F1, 0 to 1; None where no final contact is known or was found."""
        return 2 * self.hits / (self.found + self.wanted) if self.wanted and self.found else None


def cadence_in(seconds, windows):
    """Median cadence of the seconds inside the windows, in steps per minute; None if none carries one."""
    values = [
        second["cadence_spm"]
        for second in seconds
        if second.get("cadence_spm") is not None and inside(second["time_s"], windows)
    ]
    return statistics.median(values) if values else None


def covered_seconds(found_bouts, wanted_bouts):
    """How much of the true bouts lies in found ones. -> (covered, all), in seconds"""
    widened = sorted((bout["start_s"] - BOUT_EDGE_S, bout["end_s"] + BOUT_EDGE_S) for bout in found_bouts)
    covered = total = 0.0
    for start, end in wanted_bouts:
        total += end - start
        reached = start
        for found_start, found_end in widened:
            covered += max(0.0, min(found_end, end) - max(found_start, reached))
            reached = max(reached, found_end)
    return covered, total
