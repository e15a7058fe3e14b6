"""The accuracy tables, as Markdown: one row per data set and choice of sensors, and one per measure."""
from . import figures, measures

BEGIN = "<!-- tools/validate writes the table between these two lines -->"
END = "<!-- end of the table -->"

HEADINGS = [
    "data set", "sensors", "recordings", "contacts true / found", "F1 at 100 ms", "F1 at 250 ms", "bias, ms",
    "mean error, ms", "latency median / 95 %, ms", "cadence error mean / worst, spm", "bouts covered",
    "side named / right", "final contacts, F1 at 100 ms",
]
MEASURE_HEADINGS = ["data set", "sensors", "measure", "given / of", "mean error", "bias"]


class Row:
    """Adds up the results of one data set and one choice of sensors."""

    def __init__(self, dataset, sensors):
        self.dataset, self.sensors = dataset, sensors
        self.recordings = self.failed = 0
        self.contacts = figures.ContactFigures()
        self.cadence_errors_spm, self.cadence_missing = [], 0
        self.covered_s = self.bouts_s = 0.0
        self.sides, self.finals = figures.SideFigures(), figures.FinalFigures()
        self.measures = {}

    def add(self, recording, result):
        """Adds one recording; a result of None means that it could not be analysed, so all of it is missed."""
        self.recordings += 1
        self.failed += result is None
        result = result or {}
        windows = recording.windows_s
        self.contacts.add(result.get("initial_contacts") or [], recording.contacts_s, windows, recording.is_sparse)
        if recording.cadence_spm is not None:
            cadence = figures.cadence_in(result.get("seconds") or [], windows)
            if cadence is None:
                self.cadence_missing += 1
            else:
                self.cadence_errors_spm.append(abs(cadence - recording.cadence_spm))
        covered, total = figures.covered_seconds(result.get("walking_bouts") or [], recording.bouts_s)
        self.covered_s += covered
        self.bouts_s += total
        self.sides.add(result.get("initial_contacts") or [], recording.contacts_s, recording.sides)
        self.finals.add(result.get("final_contacts") or [], recording.finals_s, windows)
        for name, pair in measures.of_recording(recording, result):
            self.measures.setdefault(name, measures.MeasureFigures()).add(pair)

    def cells(self):
        """The row as texts, in the order of HEADINGS."""
        contacts, note = self.contacts, " (recall)" if self.contacts.sparse else ""
        errors = self.cadence_errors_spm
        cadence = f"{sum(errors) / len(errors):.2f} / {max(errors):.2f}" if errors else "–"
        if self.cadence_missing:
            cadence += f", none in {self.cadence_missing}"
        latency = "–"
        if contacts.latencies_ms:
            latency = f"{contacts.latency_ms:.0f} / {contacts.late_latency_ms:.0f}"
        return [
            self.dataset,
            self.sensors,
            f"{self.recordings}, {self.failed} failed" if self.failed else str(self.recordings),
            f"{contacts.wanted} / {contacts.found}",
            number(contacts.f1(figures.TOLERANCES_S[0]), 3) + note,
            number(contacts.f1(figures.TOLERANCES_S[1]), 3) + note,
            number(contacts.bias_ms, 0, sign=True),
            number(contacts.mean_error_ms, 0),
            latency,
            cadence,
            number(self.covered_s / self.bouts_s if self.bouts_s else None, 3),
            self.side_text(),
            number(self.finals.f1, 3),
        ]

    def side_text(self):
        """Share of contacts with a side, and share of those that carry the right one."""
        sides = self.sides
        if not sides.known:
            return "–"
        return f"{sides.named / sides.known:.3f} / " + number(sides.right / sides.named if sides.named else None, 3)

    def measure_cells(self):
        """One list of texts, in the order of MEASURE_HEADINGS, for each measure that was given at all."""
        return [
            [
                self.dataset, self.sensors, f"`{name}`", f"{len(found.differences)} / {found.wanted}",
                number(found.mean_error, decimals(name)), number(found.bias, decimals(name), sign=True),
            ]
            for name, found in self.measures.items() if found.differences
        ]


def decimals(measure):
    """Digits after the point: lengths and speeds to a millimetre, angles to a tenth of a degree."""
    return 1 if "_deg" in measure else 3


def number(value, decimals, sign=False):
    """A number for people; a dash where there is none."""
    if value is None:
        return "–"
    text = f"{value:+.{decimals}f}" if sign else f"{value:.{decimals}f}"
    return text.lstrip("+-") if float(text) == 0 else text


def markdown(rows, command, date, generator, data):
    """The caption, the table of contacts and, where references know more, the table of measures."""
    lines = [f"`{command}`, {date}, {generator}; data: {data}.", ""]
    lines.append("| " + " | ".join(HEADINGS) + " |")
    lines.append("|---|---|" + "---:|" * (len(HEADINGS) - 2))
    lines += ["| " + " | ".join(row.cells()) + " |" for row in rows]
    cells = [cells for row in rows for cells in row.measure_cells()]
    if cells:
        lines += ["", "Speeds in m/s, lengths in m, angles in degrees:", ""]
        lines.append("| " + " | ".join(MEASURE_HEADINGS) + " |")
        lines.append("|---|---|---|" + "---:|" * (len(MEASURE_HEADINGS) - 3))
        lines += ["| " + " | ".join(texts) + " |" for texts in cells]
    return "\n".join(lines)


def put_between_marks(document, table):
    """The document with its table replaced; None if the two marks are not there in this order."""
    begin, end = document.find(BEGIN), document.find(END)
    if begin < 0 or end < begin:
        return None
    return document[: begin + len(BEGIN)] + "\n\n" + table + "\n\n" + document[end:]
