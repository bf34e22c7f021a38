"""Prints, as one JSON object, what igraph reads in every GraphML file of a folder."""
import json
import math
import pathlib
import sys

import igraph


def plain(value):
    return None if isinstance(value, float) and math.isnan(value) else value


def print_row(item):
    return [[name, plain(value)] for name, value in item.attributes().items()]


def main(folder):
    found = {}
    for path in sorted(pathlib.Path(folder).iterdir()):
        graph = igraph.Graph.Read_GraphML(str(path))
        found[path.stem] = {
            "isDirected": graph.is_directed(),
            "name": graph["name"] if "name" in graph.attributes() else "",
            "nodes": [{"data": print_row(vertex)} for vertex in graph.vs],
            "edges": [
                {"source": edge.source, "target": edge.target, "data": print_row(edge)}
                for edge in graph.es
            ],
        }
    json.dump(found, sys.stdout)


main(*sys.argv[1:])
