"""Puts a question to the Turtle of the essay, as a reader with a triple store would; prints rows as JSON."""

import json
import sys

from rdflib import Graph

PREFIXES = """
PREFIX relata: <tag:relata,2026:terms#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX oa: <http://www.w3.org/ns/oa#>
"""

WHO_OPPOSES_WHOM = """
SELECT ?relation ?who ?whom ?negated ?quote WHERE {
  ?relation relata:relationType/skos:broader/skos:prefLabel "Opposition" ; relata:from/skos:prefLabel ?who ;
    relata:to/skos:prefLabel ?whom ; relata:negated ?negated ; relata:evidence ?piece .
  ?piece relata:role "states" ; relata:inPassage/oa:hasSelector/oa:exact ?quote .
} ORDER BY ?relation ?quote
"""

HOW_MANY = "SELECT (COUNT(?node) AS ?count) WHERE { ?node a relata:%s }"

graph = Graph().parse(sys.argv[1])
rows = [[str(value) for value in row] for row in graph.query(PREFIXES + WHO_OPPOSES_WHOM)]
counts = [
    int(row[0])
    for kind in ("Relation", "Entity", "Passage")
    for row in graph.query(PREFIXES + HOW_MANY % kind)
]
print(json.dumps({"rows": rows, "counts": counts}))
