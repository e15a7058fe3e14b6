"""A USB wearable that is not there, plugged into this kernel through vhci_hcd: the device's side of USB/IP over a socket pair.

GaitVirtualWearable waits behind a pseudo-terminal; what it says there is what the device sends, what the host sends is passed to
it. The terminal is opened, and the walk begins, when the host first raises DTR. Descriptors and requests as in ../usb_bridge.c: a CDC-ACM modem, an FT232R (two bytes of state in front of each packet), a
CH340. Needs root and the module vhci_hcd.
"""
import collections
import os
import pathlib
import socket
import struct
import subprocess
import tempfile
import threading
import time
import tty

VHCI = pathlib.Path("/sys/devices/platform/vhci_hcd.0")
FULL_SPEED, DEVICE_ID = 2, 1 << 16 | 2
SUBMIT, UNLINK, SUBMITTED, UNLINKED = 1, 2, 3, 4
PACKET = 64
# By kind: vendor, product, release, endpoint of its bytes, the kernel's driver.
KINDS = {
    "modem": (0x1209, 0x0001, 0x0100, 1, "cdc_acm"),
    "ftdi": (0x0403, 0x6001, 0x0600, 1, "ftdi_sio"),
    "ch340": (0x1A86, 0x7523, 0x0264, 2, "ch341"),
}


def endpoint(address, attributes, size, interval=0):
    return struct.pack("<BBBBHB", 7, 5, address, attributes, size, interval)


def interface(number, count, code, subclass=0, protocol=0):
    return bytes([9, 4, number, 0, count, code, subclass, protocol, 0])


def device_descriptor(kind):
    vendor, product, release, _, _ = KINDS[kind]
    triple = (0xEF, 2, 1) if kind == "modem" else (0, 0, 0)
    return struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, *triple, 64, vendor, product, release, 1, 2, 3, 1)


def configuration(kind):
    if kind == "modem":
        count = 2
        body = (bytes([8, 0x0B, 0, 2, 2, 2, 1, 0]) + interface(0, 1, 2, 2, 1)
                + bytes([5, 0x24, 0, 0x10, 1, 5, 0x24, 1, 0, 1, 4, 0x24, 2, 2, 5, 0x24, 6, 0, 1]) + endpoint(0x82, 3, 8, 16)
                + interface(1, 2, 0x0A) + endpoint(0x81, 2, PACKET) + endpoint(0x01, 2, PACKET))
    elif kind == "ftdi":
        count = 1
        body = interface(0, 2, 0xFF, 0xFF, 0xFF) + endpoint(0x81, 2, PACKET) + endpoint(0x02, 2, PACKET)
    else:
        count = 1
        body = (interface(0, 3, 0xFF, 1, 2) + endpoint(0x82, 2, 32) + endpoint(0x02, 2, 32) + endpoint(0x81, 3, 8, 1))
    return struct.pack("<BBHBBBBB", 9, 2, 9 + len(body), count, 1, 0, 0x80, 50) + body


def text(words):
    return bytes([2 + 2 * len(words), 3]) + words.encode("utf-16le")


class Device:
    """One device; `plug` and `unplug` as often as one likes."""

    def __init__(self, kind, serial, command, log):
        self.kind, self.serial, self.log = kind, serial, log
        self.vendor, self.product, _, self.input_endpoint, self.driver = KINDS[kind]
        self.change = threading.Condition()
        self.waiting = collections.OrderedDict()
        self.bytes = bytearray()
        self.link = self.line = None
        self.is_ready = False
        self.sent = 0
        self.speeds = []
        # A program takes seconds to begin under emulation: it is there before the host asks.
        self.terminal = os.path.join(tempfile.mkdtemp(), "line")
        self.program = subprocess.Popen([*command, "--link", self.terminal], stdout=subprocess.DEVNULL)
        end = time.monotonic() + 60
        while not os.path.exists(self.terminal) and self.program.poll() is None and time.monotonic() < end: time.sleep(0.05)

    # The cable

    def plug(self, port):
        ours, theirs = socket.socketpair()
        with self.change:
            self.link, self.is_ready = ours, False
        threading.Thread(target=self.serve, args=(ours,), daemon=True).start()
        (VHCI / "attach").write_text(f"{port} {theirs.fileno()} {DEVICE_ID + port} {FULL_SPEED}")
        theirs.close()
        self.log(f"{self.kind}: plugged in")

    def unplug(self):
        with self.change:
            link, self.link, self.is_ready = self.link, None, False
            self.waiting.clear()
            self.bytes.clear()
        link.shutdown(socket.SHUT_RDWR)
        link.close()
        self.log(f"{self.kind}: unplugged after {self.sent} bytes")

    def end(self):
        if self.link: self.unplug()
        self.program.kill()
        self.program.wait()

    # Requests of the kernel

    def serve(self, link):
        def read(count):
            parts = b""
            while len(parts) < count:
                part = link.recv(count - len(parts))
                if not part: raise EOFError
                parts += part
            return parts
        try:
            while True:
                head = read(48)
                command, number, _, incoming, address = struct.unpack(">IIIII", head[:20])
                if command == SUBMIT:
                    length = struct.unpack(">i", head[24:28])[0]
                    data = read(length) if not incoming and length > 0 else b""
                    self.submit(link, number, incoming, address, length, head[40:48], data)
                elif command == UNLINK:
                    with self.change:
                        found = self.waiting.pop(struct.unpack(">I", head[20:24])[0], None)
                        link.sendall(struct.pack(">IIIIIi24x", UNLINKED, number, 0, 0, 0, -104 if found else 0))
        except (EOFError, OSError):
            return

    def answer(self, link, number, data=b"", status=0, length=None):
        """The lock is held."""
        count = len(data) if length is None else length
        link.sendall(struct.pack(">IIIIIiiiii8x", SUBMITTED, number, 0, 0, 0, status, count, 0, 0, 0) + data)

    def submit(self, link, number, incoming, address, length, setup, data):
        with self.change:
            if address == 0:
                given = self.control(*struct.unpack("<BBHHH", setup), data)
                if given is None: self.answer(link, number, status=-32)
                elif incoming: self.answer(link, number, given)
                else: self.answer(link, number, length=length)
            elif incoming:
                self.waiting[number] = (link, address, length)
                self.feed()
            else:
                try:
                    if self.line is not None: os.write(self.line, data)
                except OSError: pass
                self.answer(link, number, length=length)

    def control(self, kind, code, value, index, wanted, data):
        """What a request gives; `None` refuses it."""
        if kind & 0x60 == 0:
            if code == 6:
                which = value & 0xFF
                names = [bytes([4, 3, 9, 4]), text("Gangart"), text("Virtual wearable"), text(self.serial)]
                found = {1: device_descriptor(self.kind), 2: configuration(self.kind),
                         3: names[which] if which < len(names) else None}.get(value >> 8)
                return found and found[:wanted]
            return {0: bytes(2), 8: b"\1"}.get(code, b"" if code in (1, 3, 5, 9, 11) else None)
        if self.kind == "modem":
            if code == 0x20: self.speeds.append(struct.unpack("<I", data[:4])[0])
            if code == 0x22: self.raise_lines(value & 1)
            return struct.pack("<IBBB", 115200, 0, 0, 8)[:wanted] if code == 0x21 else b"" if code in (0x20, 0x22, 0x23) else None
        if self.kind == "ftdi":
            if kind & 0x80: return {5: b"\x01\x60", 0x0A: b"\x10", 0x90: b"\xFF\xFF"}.get(code, bytes(2))[:wanted]
            if code == 3: self.speeds.append(value | index << 16)
            if code == 1 and value & 0x0100: self.raise_lines(value & 1)
            return b""
        if kind & 0x80: return {0x5F: b"\x31\x00", 0x95: b"\x9F\xEE"}.get(code, bytes(2))[:wanted]
        if code == 0x9A and value == 0x1312: self.speeds.append(index)
        if code == 0xA4: self.raise_lines(not value & 0x20)
        return b""

    def raise_lines(self, is_ready):
        self.is_ready = bool(is_ready)
        if not is_ready: self.bytes.clear()
        if is_ready and self.line is None:
            self.line = os.open(self.terminal, os.O_RDWR | os.O_NOCTTY)
            tty.setraw(self.line)
            threading.Thread(target=self.listen, daemon=True).start()

    # Bytes of the program

    def listen(self):
        try:
            while data := os.read(self.line, 4096):
                with self.change:
                    # While nobody listens, what the device says is gone.
                    if self.link and self.is_ready:
                        self.bytes += data
                        self.feed()
        except OSError:
            return

    def feed(self):
        """Answers requests for bytes as far as there are bytes. The lock is held."""
        for number, (link, address, length) in list(self.waiting.items()):
            if address != self.input_endpoint: continue
            if not self.bytes: return
            del self.waiting[number]
            given = bytearray()
            if self.kind == "ftdi":
                while self.bytes and len(given) + 2 < length:
                    part = self.bytes[:min(PACKET - 2, length - len(given) - 2)]
                    del self.bytes[:len(part)]
                    given += b"\x01\x60" + part
                    self.sent += len(part)
                    if len(part) < PACKET - 2: break
            else:
                given = self.bytes[:length]
                del self.bytes[:length]
                self.sent += len(given)
            self.change.notify_all()
            try: self.answer(link, number, bytes(given))
            except OSError: return

    def wait_for_bytes(self, seconds):
        """Waits until the device has sent something; whether it has."""
        with self.change: return self.change.wait_for(lambda: self.sent > 0, seconds)
