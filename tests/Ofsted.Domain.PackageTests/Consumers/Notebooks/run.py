"""Runs notebooks in a real kernel and compares what the library shows there with what the notebooks hold.

    python3 run.py KERNEL NOTEBOOK…      KERNEL is the program dotnet-interactive
"""

import copy
import json
import os
import sys
from pathlib import Path

os.environ["JUPYTER_PATH"] = str(Path.cwd())

import nbformat  # noqa: E402  (it reads the variable)
from nbclient import NotebookClient  # noqa: E402

LONGEST_CELL = 180


def install(kernel):
    """A kernel of the name that the notebooks ask for, in this folder."""
    folder = Path("kernels/.net-csharp")
    folder.mkdir(parents=True, exist_ok=True)
    argv = [kernel, "jupyter", "--default-kernel", "csharp", "{connection_file}"]
    (folder / "kernel.json").write_text(json.dumps({"argv": argv, "display_name": ".NET (C#)", "language": "C#"}))


def shown(cell):
    """What the objects of the library show: markup with plain text beside it."""
    data = [output.get("data", {}) for output in cell.get("outputs", [])]
    return [(one["text/html"].strip(), one["text/plain"].strip()) for one in data if "text/html" in one and "text/plain" in one]


def run(path):
    notebook = nbformat.read(path, as_version=4)
    stored = copy.deepcopy(notebook)
    NotebookClient(notebook, timeout=LONGEST_CELL, kernel_name=".net-csharp").execute()
    different = 0
    for was, now in zip(stored.cells, notebook.cells):
        if shown(was) and shown(was) != shown(now):
            different += 1
            print(f"{path}: shows something else than it holds\n--- held\n{shown(was)}\n--- shown\n{shown(now) or now.outputs}")
    print(f"{path}: {sum(cell.cell_type == 'code' for cell in notebook.cells)} cells run, {sum(len(shown(cell)) for cell in notebook.cells)} shown, {different} different")
    return different


install(sys.argv[1])
sys.exit(1 if sum(run(path) for path in sys.argv[2:]) else 0)
