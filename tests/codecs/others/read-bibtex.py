"""What does pybtex see in a BibTeX file?

Prints the entries as JSON, in the order of the file: key, fields, and the authors as first, particle, last and
lineage, each joined by spaces. Stops at the first thing it cannot parse.
"""
import json
import sys

from pybtex.database import parse_file

NAMES = ("first_names", "middle_names", "prelast_names", "last_names", "lineage_names")


def read_name(person):
    first, middle, particle, last, lineage = (" ".join(getattr(person, name)) for name in NAMES)
    return [f"{first} {middle}".strip(), particle, last, lineage]


entries = parse_file(sys.argv[1], bib_format="bibtex").entries
print(
    json.dumps(
        [
            {
                "key": key,
                "fields": dict(entry.fields.items()),
                "authors": [read_name(person) for person in entry.persons.get("author", [])],
            }
            for key, entry in entries.items()
        ]
    )
)
