"""Prints, as one JSON object, what networkx reads in every GEXF or GraphML file of a folder.

With a second folder, writes each graph there again, as networkx spells it.
"""
import json
import pathlib
import sys

import networkx

READERS = {
    ".gexf": networkx.read_gexf,
    ".graphml": lambda path: networkx.read_graphml(
        path, edge_key_type=str, force_multigraph=True
    ),
}
WRITERS = {".gexf": networkx.write_gexf, ".graphml": networkx.write_graphml}


def print_graph(graph):
    edges = (
        graph.edges(keys=True, data=True)
        if graph.is_multigraph()
        else ((source, target, None, data) for source, target, data in graph.edges(data=True))
    )
    return {
        "isDirected": graph.is_directed(),
        "name": graph.graph.get("name", ""),
        "nodes": [{"id": node, "data": list(data.items())} for node, data in graph.nodes(data=True)],
        "edges": [
            {"source": source, "target": target, "key": key, "data": list(data.items())}
            for source, target, key, data in edges
        ],
    }


def main(folder, again=None):
    found = {}
    for path in sorted(pathlib.Path(folder).iterdir()):
        graph = READERS[path.suffix](path)
        found[path.stem] = print_graph(graph)
        if again is not None:
            WRITERS[path.suffix](graph, pathlib.Path(again) / path.name)
    json.dump(found, sys.stdout)


main(*sys.argv[1:])
