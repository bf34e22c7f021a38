"""What do zipfile and csv of Python find in our archives?

For each archive of the folder given, one line of JSON: the rows of every table as lists of cells, and the texts
of the folder "texts". Undoes the guard of the cells as README.txt says it, with rules of its own.
"""

import csv
import io
import json
import pathlib
import re
import sys
import zipfile

csv.field_size_limit(1 << 30)


def plain(cell):
    """The text of a cell, as README.txt has it."""
    cell = re.sub(r"(^|[\n\t;])'", r"\1", cell)
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), cell)


def read(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None, path
        tables, texts = {}, {}
        for name in archive.namelist():
            content = archive.read(name)
            if name.endswith(".csv"):
                lines = io.StringIO(content.decode("utf-8-sig"), newline="")
                rows = list(csv.reader(lines, strict=True))
                for row in rows:
                    assert len(row) == len(rows[0]), (path, name)
                tables[name[:-4]] = [[plain(cell) for cell in row] for row in rows]
            elif name.startswith("texts/"):
                texts[name] = content.decode("utf-8")
        return {"tables": tables, "texts": texts}


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.zip")):
    print(json.dumps({"name": path.stem, **read(path)}))
