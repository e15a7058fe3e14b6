"""Manual pages of the program and its commands, from its own description of itself, in English and German.

    manual.py PROGRAM DIRECTORY      writes DIRECTORY/man1/*.1 and DIRECTORY/de/man1/*.1
"""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HEADS = {
    "en": dict(options="OPTIONS", commands="COMMANDS", examples="EXAMPLES", files="FILES", codes="EXIT STATUS", see="SEE ALSO",
               manual="Gangart", walks="walks that were kept", settings="settings"),
    "de": dict(options="OPTIONEN", commands="BEFEHLE", examples="BEISPIELE", files="DATEIEN", codes="RÜCKGABEWERT",
               see="SIEHE AUCH", manual="Gangart", walks="behaltene Wege", settings="Einstellungen"),
}
CODES = {
    "en": [(0, "all went well"), (1, "check --strict or doctor found something"), (64, "the command line is not understood"),
           (65, "the data cannot be used"), (66, "the input is missing"), (69, "no such device"),
           (73, "the output cannot be made"), (74, "reading or writing failed"), (75, "the device was lost and did not come back"),
           (77, "not permitted"), (78, "a setting cannot be understood"), (130, "interrupted before anything could be kept")],
    "de": [(0, "alles ging gut"), (1, "check --strict oder doctor fand etwas"), (64, "die Befehlszeile ist nicht verständlich"),
           (65, "die Daten sind nicht zu gebrauchen"), (66, "die Eingabe fehlt"), (69, "kein solches Gerät"),
           (73, "die Ausgabe kann nicht angelegt werden"), (74, "Lesen oder Schreiben scheiterte"),
           (75, "das Gerät ging verloren und kam nicht wieder"), (77, "nicht erlaubt"), (78, "eine Einstellung ist nicht verständlich"),
           (130, "abgebrochen, bevor etwas behalten werden konnte")],
}


def roff(text):
    """Text as roff takes it: hyphens that can be copied, no line that is taken for a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^([.'])", r"\\&\1", text)


def names(argument):
    flags = [("-" if n["kind"] == "short" else "--") + n["name"] for n in argument.get("names", [])]
    flags.sort(key=len)
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return f"\\fI{roff(value)}\\fR"
    shown = ", ".join(f"\\fB{roff(flag)}\\fR" for flag in flags)
    return shown + (f" \\fI{roff(value)}\\fR" if argument["kind"] == "option" else "")


def page(command, path, version, language):
    head = HEADS[language]
    name = "-".join(path)
    lines = [f'.TH "{name.upper()}" 1 "" "{version}" "{head["manual"]}"', ".SH NAME",
             f"{roff(name)} \\- {roff(command.get('abstract', '').rstrip('.'))}"]
    arguments = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]
    subcommands = [c for c in command.get("subcommands", []) if c["commandName"] != "help"]
    lines += [".SH SYNOPSIS", ".B " + roff(" ".join(path))]
    if subcommands:
        lines += [".I command"]
    elif arguments:
        lines += [f"[{names(a)}]" + (" ..." if a.get("isRepeating") else "") for a in arguments]
    if command.get("discussion"):
        text = re.sub(r"^(Examples|Beispiele):\n", "", command["discussion"].strip("\n"))
        lines += [f".SH {head['examples']}", ".nf", roff(text), ".fi"]
    if subcommands:
        lines.append(f".SH {head['commands']}")
        for sub in subcommands:
            lines += [".TP", f"\\fB{roff(sub['commandName'])}\\fR", roff(sub.get("abstract", ""))]
    if arguments:
        lines.append(f".SH {head['options']}")
        for argument in arguments:
            lines += [".TP", names(argument), roff(argument.get("abstract", "") or "")]
    if len(path) == 1:
        lines += [f".SH {head['codes']}"]
        for code, text in CODES[language]:
            lines += [".TP", str(code), roff(text)]
        lines += [f".SH {head['files']}", ".TP", roff("~/.config/gangart/config.toml"), roff(head["settings"]),
                  ".TP", roff("~/.local/share/gangart/walks"), roff(head["walks"])]
    others = [f"{'-'.join(path + [s['commandName']])}" for s in subcommands] or ["-".join(path[:-1])]
    lines += [f".SH {head['see']}", ",\n".join(f".BR {roff(other)} (1)" for other in others).replace(")\n", "),\n")]
    text = "\n".join(lines) + "\n"
    return name, re.sub(r"\(1\),\n", "(1),\n", text)


def pages(command, path, version, language):
    yield page(command, path, version, language)
    for sub in command.get("subcommands", []):
        if sub["commandName"] != "help":
            yield from pages(sub, path + [sub["commandName"]], version, language)


def main(program, directory):
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    for language, locale, folder in [("en", "C.UTF-8", "man1"), ("de", "de_DE.UTF-8", "de/man1")]:
        environment = dict(os.environ, LC_ALL=locale, LANG=locale, GANGART_LANG=language)
        dump = subprocess.run([program, "--experimental-dump-help"], capture_output=True, text=True, check=True, env=environment)
        command = json.loads(dump.stdout)["command"]
        target = Path(directory) / folder
        target.mkdir(parents=True, exist_ok=True)
        for name, text in pages(command, ["gangart"], version, language):
            (target / f"{name}.1").write_text(text, encoding="utf-8")


main(*sys.argv[1:])
