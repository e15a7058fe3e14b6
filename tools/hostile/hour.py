"""An hour of walking at the greatest speed with four viewers: no line is lost in the file, order is kept, and what the server
costs is printed: the processor time of the same walk with viewers, and without a page."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from served import PROGRAM, Served, Viewer

SECONDS = int(os.environ.get("SECONDS_OF_WALK", "3600"))


def walk(folder):
    """The bytes of an hour of walking, as a wearable sends them."""
    wearable = pathlib.Path(PROGRAM).parent / "GaitVirtualWearable"
    file = folder / "hour.ximu3"
    with open(file, "wb") as output:
        subprocess.run([wearable, "--stdout", "--format", "ximu3", "--seconds", str(SECONDS), "--speed", "max"], stdin=subprocess.DEVNULL, stdout=output, check=True)
    return file


def arguments(file, folder):
    return ["live", f"file:{file}", "--protocol", "ximu3", "--format", "ndjson", "--out", str(folder), "--quiet"]


def main():
    with tempfile.TemporaryDirectory(prefix="gangart-hour.") as name:
        folder = pathlib.Path(name)
        file = walk(folder)
        begin = time.monotonic()
        before = os.times()
        with open(folder / "alone", "wb") as output:
            subprocess.run([PROGRAM, *arguments(file, folder / "alone-walk")], stdin=subprocess.DEVNULL, stdout=output, check=True)
        after = os.times()
        alone = after.children_user + after.children_system - before.children_user - before.children_system
        alone_wall = time.monotonic() - begin
        with open(folder / "lines", "wb") as output, Served(*arguments(file, folder / "walk"), "--ui", "web", output=output) as served:
            begin = time.monotonic()
            viewers = [Viewer(served, keeps=True) for _ in range(4)]
            for viewer in viewers:
                viewer.start()
            while not all(viewer.isOver or viewer.fault for viewer in viewers) and time.monotonic() - begin < 900:
                if served.process.poll() is not None:
                    break
                time.sleep(0.1)
            watched, wall = served.cpu_seconds(), time.monotonic() - begin
            memory = served.resident_kilobytes()
        lines = (folder / "lines").read_bytes()
        again = subprocess.run([PROGRAM, "replay", folder / "walk", "--speed", "max"], capture_output=True, check=True).stdout
        total = lines.count(b"\n")
        print(f"{SECONDS} s of walking, {total} lines")
        print(f"without a page: {alone:.2f} s of processor time in {alone_wall:.2f} s; with four viewers: {watched:.2f} s in {wall:.2f} s, {memory / 1024:.1f} MB")
        print(f"the page and four viewers: {watched - alone:.2f} s of processor time, {(watched - alone) / SECONDS * 100:.3f} % of one core at the walk's own pace")
        faults = []
        if lines != again:
            faults.append("the lines are not those of the folder")
        written = lines.split(b"\n")
        for viewer in viewers:
            print(f"viewer: {len(viewer.numbers)} lines, {viewer.skipped} skipped, {viewer.states} states")
            if viewer.fault or not viewer.isOver:
                faults.append(f"a viewer did not see the end: {viewer.fault}")
            if any(written[number - 1] != data for number, data in zip(viewer.numbers, viewer.data)):
                faults.append("a viewer saw other lines than the file has")
            if viewer.numbers != sorted(set(viewer.numbers)) or len(viewer.numbers) + viewer.skipped != total:
                faults.append("a viewer's lines are out of order, or neither seen nor said to be missing")
    for fault in faults:
        print(f"FAULT: {fault}")
    sys.exit(1 if faults else 0)


main()
