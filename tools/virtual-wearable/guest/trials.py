"""Runs in the guest as its one job: each trial plugs a device in, has gangart read it, pulls it out in the middle and puts it in again.

What is wanted stands in trials.json beside this file, what was seen goes to results.json.
"""
import json
import pathlib
import signal
import subprocess
import sys
import threading
import time

from usbip_device import KINDS, Device

HERE = pathlib.Path(__file__).resolve().parent
DRIVERS = pathlib.Path("/sys/bus/usb/drivers")
log_file = (HERE / "log").open("a", buffering=1)


def log(words):
    print(f"{time.monotonic():8.2f} {words}", file=log_file)


def wait(condition, seconds):
    """The first thing that is true of `condition`, at most so long."""
    end = time.monotonic() + seconds
    while not (found := condition()) and time.monotonic() < end: time.sleep(0.1)
    return found


def tty(serial):
    """The device's name by serial number, as udev gives it."""
    return next((str(path) for path in pathlib.Path("/dev/serial/by-id").glob(f"*{serial}*")), None)


def bound(device):
    """The kernel's drivers that have the device's interfaces."""
    names = set()
    for path in pathlib.Path("/sys/bus/usb/devices").glob("*:*"):
        identity = path.resolve().parent
        if (identity / "serial").exists() and (identity / "serial").read_text().strip() == device.serial and (path / "driver").exists():
            names.add((path / "driver").resolve().name)
    return names


class Source:
    """A device in a trial: how it is named, and what its cable does."""

    def __init__(self, number, wish, programs):
        self.wish = wish
        serial = f"EMU{number:04d}"
        command = [f"{programs}/GaitVirtualWearable", "--serial", serial, "--format", wish["format"], "--seconds", "90"]
        if wish["format"] == "shimmer3": command += ["--rate", "100.2"]
        self.device = Device(wish["kind"], serial, command, log)
        self.ports = iter(range(number % 4, 64, 2))
        self.was = []

    def plug(self):
        # The kernel may still be leaving the port that it had.
        self.device.plug(next(self.ports) % 8)

    def name(self):
        if self.wish["way"] == "tty": return wait(lambda: tty(self.device.serial), 20)
        if not wait(lambda: self.device.driver in bound(self.device), 20): return None
        return f"usb:{self.device.vendor:04x}:{self.device.product:04x}:{self.device.serial}"


def walk(sources, places, wish, programs):
    """One walk; what was seen of it."""
    for source in sources: source.plug()
    names = [source.name() for source in sources]
    if None in names: return {"fault": "the kernel's driver did not take the device"}
    words = [f"{programs}/gangart", "live", "--format", "ndjson", "--no-coach", "--for", str(wish["seconds"])]
    for place, name in zip(places, names): words += ["--place", f"{place}={name}"]
    messages = (HERE / "messages").open("a")
    print("$", *words, file=messages, flush=True)
    program = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=messages, text=True)
    lines = []
    reading = threading.Thread(target=lambda: [lines.append(json.loads(line)) for line in program.stdout])
    reading.start()

    def count(kind, since=0): return sum(line["type"] == kind for line in lines[since:])
    pulled = sources[0]
    drivers = {}
    # What the program says tells when to go on, and no clock: emulation may be slow.
    if wait(lambda: count("initial_contact") >= wish["steps"], 90):
        drivers["while read"] = sorted(bound(pulled.device))
        pulled.device.unplug()
        wait(lambda: any(line.get("state") == "lost" for line in lines), 20)
        time.sleep(wish["away_s"])
        pulled.plug()
        wait(lambda: any(line.get("state") == "returned" for line in lines), 30)
        since = len(lines)
        wait(lambda: count("initial_contact", since) >= wish["steps"] + 2, 60)
    program.send_signal(signal.SIGINT)
    program.wait(60)
    reading.join()
    drivers["afterwards"] = sorted(wait(lambda: pulled.device.driver in bound(pulled.device) and bound(pulled.device), 10) or bound(pulled.device))
    (HERE / f"walk-{wish['number']}.ndjson").write_text("".join(json.dumps(line) + "\n" for line in lines))
    cable = [(line["state"], line["t"], line.get("reason")) for line in lines if line["type"] == "device" and line["state"] in ("lost", "returned")]
    return {
        "exit": program.returncode, "drivers": drivers, "cable": cable, "speeds": [source.device.speeds[-8:] for source in sources],
        "protocols": sorted({line["protocol"] for line in lines if line["type"] == "device" and line.get("protocol")}),
        "contacts": [line["time_s"] for line in lines if line["type"] == "initial_contact"],
        "gaps": [(line["place"], line["start_s"], line["end_s"]) for line in lines if line["type"] == "quality" and line.get("code") == "gap"],
        "places": sorted({worn["place"] for line in lines if line["type"] == "hello" for worn in line["sensors"]}),
    }


def main():
    wishes = json.loads((HERE / "trials.json").read_text())
    subprocess.run(["/lib/systemd/systemd-udevd", "--daemon"], check=True)
    results = []
    for number, wish in enumerate(wishes["trials"]):
        wish["number"] = number
        log(f"trial {number}: {wish}")
        sources = [Source(2 * number + index, one, wishes["programs"]) for index, one in enumerate(wish["devices"])]
        try:
            result = walk(sources, ["lower_back", "left_shank"], wish, wishes["programs"])
        except Exception as error:
            result = {"fault": f"{type(error).__name__}: {error}"}
        for source in sources: source.device.end()
        log(f"result: {result}")
        results.append(result)
        (HERE / "results.json").write_text(json.dumps(results))
        print(f"guest: {number + 1} of {len(wishes['trials'])}", flush=True)
        time.sleep(1)


if __name__ == "__main__":
    try: main()
    except Exception as error:
        print(f"guest: {type(error).__name__}: {error}", file=sys.stderr)
