"""Runs a notebook from its first cell to its last, and prints what its cells show as text. Ends with 1 where a cell fails."""

import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=600, kernel_name="python3").execute()
for cell in notebook.cells:
    for output in cell.get("outputs", []):
        text = output.get("data", {}).get("text/plain") or output.get("text", "")
        if text and not text.startswith("<Figure"):
            print(text)
