"""Copyright and licences of everything that is linked into the program.

    licences.py BUILD ROOT DIRECTORY     writes DIRECTORY/copyright (Debian's form) and DIRECTORY/licences/NAME.txt

What is linked is read from the linker's list of object files; a package without a licence file ends with an error.
"""
import json
import os
import re
import sys
from pathlib import Path

COMMON = "/usr/share/common-licenses/Apache-2.0"
APACHE = (" Licensed under the Apache License, Version 2.0 (the \"License\"); you may not use this file except in\n"
          " compliance with the License. On Debian systems the License is in /usr/share/common-licenses/Apache-2.0.\n")


ELSEWHERE = [
    ("toml++", "TOMLKit/Sources/CTOML/**/*.hpp", "Mark Gillard"),
    ("dygraphs", "usr/share/doc/libjs-dygraphs/copyright", "Dan Vanderkam and contributors"),
    ("icu", "usr/share/doc/libicu7*/copyright", "1991-2022 Unicode, Inc."),
]


def linked_targets(build):
    lists = list(Path(build).glob("*.product/Objects.LinkFileList"))
    if not lists:
        sys.exit(f"no list of object files in {build}")
    return set(re.findall(r"/([^/]+)\.build/", next(p for p in lists if p.parent.name == "gangart.product").read_text()))


def packages(checkouts, targets):
    """The packages that have at least one of these targets, with their folders."""
    for folder in sorted(Path(checkouts).iterdir()):
        places = [*folder.glob("Sources/*"), folder / "GRDB"]
        if any(place.is_dir() and place.name in targets for place in places):
            yield folder.name, folder


def kind(text):
    if "Apache License" in text[:400]:
        return "Apache-2.0"
    if "Permission is hereby granted, free of charge" in text:
        return "Expat"
    return None


def indented(text):
    return "\n".join(" " + (line.rstrip() or ".") for line in text.strip().splitlines()) + "\n"


def main(build, root, directory):
    targets = linked_targets(build)
    out = Path(directory) / "licences"
    out.mkdir(parents=True, exist_ok=True)
    # What the runtime brings: Swift, Foundation with ICU, libdispatch, all under Swift's licence but for ICU's data.
    toolchain = Path(json.loads(Path(os.environ["GANGART_TARGET_INFO"]).read_text())["paths"]["runtimeResourcePath"]).parent.parent
    parts = [("swift-runtime", "The Swift project authors", "Apache-2.0 with Runtime Library Exception",
              (toolchain / "share/swift/LICENSE.txt").read_text(), "")]
    for name, folder in packages(Path(build).parents[1] / "checkouts", targets):
        licences = sorted(p for p in folder.iterdir() if p.is_file() and p.name.upper().startswith("LICEN"))
        if not licences:
            sys.exit(f"{name} is linked in and has no licence file")
        text = licences[0].read_text(errors="replace")
        notice = "\n".join(p.read_text(errors="replace") for p in sorted(folder.glob("NOTICE*")))
        holders = re.findall(r"(?im)^\s*(copyright (?:\(c\) )?[^\n]{4,80})$", text if kind(text) == "Expat" else notice)
        holder = re.sub(r"(?i)^copyright( \(c\))? ", "", holders[0]).strip() if holders else f"The {name} authors"
        parts.append((name, holder, kind(text) or "other", text, notice))
        # Works that a package carries with it, in a folder of their own.
        for inner in sorted(folder.glob("Sources/*/LICENSE*")):
            if inner.parent.name in targets:
                text = inner.read_text(errors="replace")
                holder = re.search(r"(?im)copyright[^\n]*", text)
                parts.append((inner.parent.name, re.sub(r"(?i)copyright( \(c\))? ", "", holder[0]).strip(), kind(text) or "other", text, ""))
    # Works without a licence file of their own: a header says it in its first lines, Debian's packages in their copyright.
    for name, place, pattern in ELSEWHERE:
        found = sorted(p for base in (Path(build).parents[1] / "checkouts", Path("/")) for p in base.glob(place))
        if not found:
            sys.exit(f"the licence of {name} is not where it should be: {place}")
        text = found[0].read_text(errors="replace")[:20000]
        text = "\n".join(line.strip("/ *") for line in text.splitlines()[:60]) if found[0].suffix == ".hpp" else text
        parts.append((name, pattern, "Expat", text, ""))

    machine = ["Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
               "Upstream-Name: gangart\nComment:\n"
               " The program has other works linked into it, each named below as a file of licences/ beside this one,\n"
               " which holds its licence and its notices in full.\n",
               "Files: *\nCopyright: 2026 The Gangart authors\nLicense: Apache-2.0\n"]
    stands = {"Apache-2.0": APACHE}
    for name, holder, licence, text, notice in parts:
        (out / f"{name}.txt").write_text(text.rstrip() + ("\n\n" + notice.rstrip() if notice else "") + "\n")
        short = licence if licence in ("Apache-2.0", "Expat") else re.sub(r"[^A-Za-z0-9.+-]", "-", f"{name}-licence" if licence == "other" else licence)
        if licence == "Expat":
            short = f"Expat-{name}"
        machine.append(f"Files: usr/share/doc/gangart/licences/{name}.txt\nCopyright: {holder}\nLicense: {short}\n")
        stands.setdefault(short, indented(text) if short not in ("Apache-2.0-with-Runtime-Library-Exception",) else APACHE + indented(
            "As an exception, works compiled with it may be passed on without the notices that sections 4(a), 4(b)\n"
            "and 4(d) of the License ask for."))
    for short, text in stands.items():
        machine.append(f"License: {short}\n{text}")
    (Path(directory) / "copyright").write_text("\n".join(machine))
    print(f"{len(parts)} works linked in: " + ", ".join(p[0] for p in parts))


main(*sys.argv[1:])
