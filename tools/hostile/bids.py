"""Data sets of Motion-BIDS made of every shipped walk, held against the standard with its own validator."""
import json
import pathlib
import subprocess
import sys
import tempfile

from served import PROGRAM, ROOT


def errors(tool, folder):
    """What the validator calls an error, each with its file; it looks at every row."""
    run = subprocess.run([tool, folder, "--format", "json", "--max-rows", "-1"], capture_output=True, text=True)
    issues = json.loads(run.stdout)["issues"]["issues"]
    return [(issue["code"], issue.get("location")) for issue in issues if issue.get("severity") == "error"]


def main():
    tool = pathlib.Path(sys.executable).parent / "bids-validator-deno"
    with tempfile.TemporaryDirectory(prefix="gangart-bids.") as folder:
        walks = sorted((ROOT / "Fixtures" / "walks").glob("*.csv"))
        for number, walk in enumerate(walks, 1):
            subprocess.run(
                [PROGRAM, "convert", walk, folder, "--format", "bids", "--subject", f"{number:02d}"], check=True)
        tables = sorted(pathlib.Path(folder).rglob("*_motion.tsv"))
        found = errors(tool, folder)
        for code, place in found:
            print(f"{place}: {code}", file=sys.stderr)
        if found:
            sys.exit("The data set is not one of BIDS; the faults stand above.")
        print(f"{len(walks)} walks, {len(tables)} sensors: no error of the validator, every row looked at.")
        # A data set that is wrong on purpose: a validator that finds nothing there finds nothing anywhere.
        sidecar = pathlib.Path(str(tables[0]).replace("_motion.tsv", "_motion.json"))
        fields = json.loads(sidecar.read_text())
        del fields["SamplingFrequency"]
        sidecar.write_text(json.dumps(fields))
        if not errors(tool, folder):
            sys.exit("The validator finds no fault in a data set that lacks its rate.")


main()
