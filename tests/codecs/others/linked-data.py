"""Reads linked data of ours with rdflib; prints one JSON line for each pair of files in a folder.

For every NAME.ttl there is NAME.jsonld, NAME.annotations.jsonld and NAME.json, the reading as a Relata
document. Asked is: do Turtle and JSON-LD say the same? Can the whole document be had from the triples alone?
Do the annotations lead to the words they quote?
"""

import json
import sys
from pathlib import Path

import rebuild
from rdflib import BNode, Graph, Namespace
from rdflib.compare import isomorphic

OA = Namespace("http://www.w3.org/ns/oa#")

# rdflib's own comparison takes minutes where a list is long.
MOST_TRIPLES = 1500

# The part of http://www.w3.org/ns/anno.jsonld that our files use, since nothing is fetched here.
ANNO_CONTEXT = {
    "oa": str(OA),
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "dctypes": "http://purl.org/dc/dcmitype/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "as": "http://www.w3.org/ns/activitystreams#",
    "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"},
    "Annotation": "oa:Annotation",
    "TextualBody": "oa:TextualBody",
    "SpecificResource": "oa:SpecificResource",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "Text": "dctypes:Text",
    "describing": "oa:describing",
    "commenting": "oa:commenting",
    "tagging": "oa:tagging",
    "linking": "oa:linking",
    "classifying": "oa:classifying",
    "identifying": "oa:identifying",
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
    "value": "rdf:value",
    "format": "dc:format",
    "label": "rdfs:label",
    "total": {"@type": "xsd:nonNegativeInteger", "@id": "as:totalItems"},
    "first": {"@type": "@id", "@id": "as:first"},
    "startIndex": {"@type": "xsd:nonNegativeInteger", "@id": "as:startIndex"},
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
}


def to_trees(graph):
    """Every named node with what hangs on it, blank nodes spelt out: equal for isomorphic graphs.

    Exact because each blank node of ours is the object of one triple; that is asserted.
    """
    seen = set()

    def spell(node):
        if not isinstance(node, BNode):
            return node.n3()
        assert node not in seen, "a blank node stands in two places"
        seen.add(node)
        items = rebuild.list_items(graph, node)
        if items is not None:
            return "( " + " ".join(spell(item) for item in items) + " )"
        parts = sorted(f"{p.n3()} {spell(o)}" for p, o in graph.predicate_objects(node))
        return "[ " + " ; ".join(parts) + " ]"

    named = {node for node in graph.subjects() if not isinstance(node, BNode)}
    trees = {node.n3(): sorted(f"{p.n3()} {spell(o)}" for p, o in graph.predicate_objects(node)) for node in named}
    assert len(set(graph.subjects())) == len(named) + len(seen) + rebuild.cells(graph), "a blank node hangs on nothing"
    return trees


def read_annotations(path, texts):
    """How many annotations there are, and which do not lead to the words they quote."""
    value = json.loads(path.read_text(encoding="utf-8"))
    assert value["@context"] == "http://www.w3.org/ns/anno.jsonld"
    graph = Graph().parse(data=json.dumps({**value, "@context": ANNO_CONTEXT}), format="json-ld")
    strays = []
    annotations = list(graph.subjects(predicate=OA.hasTarget))
    for annotation in annotations:
        target = graph.value(annotation, OA.hasTarget)
        text = texts[str(graph.value(target, OA.hasSource))]
        selectors = list(graph.objects(target, OA.hasSelector))
        quote = next(s for s in selectors if graph.value(s, OA.exact) is not None)
        place = next(s for s in selectors if graph.value(s, OA.start) is not None)
        # Python counts code points, as the standard does.
        words = text[int(graph.value(place, OA.start)) : int(graph.value(place, OA.end))]
        if words != str(graph.value(quote, OA.exact)):
            strays.append(str(annotation))
    return {"annotations": len(annotations), "total": value["total"], "strays": strays}


def examine(turtle):
    expected = json.loads(turtle.with_suffix(".json").read_text(encoding="utf-8"))
    graph = Graph().parse(turtle, format="turtle")
    twin = Graph().parse(turtle.with_suffix(".jsonld"), format="json-ld")
    rebuilt = rebuild.to_document(graph)
    texts = {rebuild.source_iri(graph, source["id"]): source["text"] for source in expected["sources"]}
    return {
        "name": turtle.stem,
        "triples": len(graph),
        "same": to_trees(graph) == to_trees(twin),
        "isomorphic": isomorphic(graph, twin) if len(graph) < MOST_TRIPLES else None,
        "difference": rebuild.difference(rebuilt, rebuild.without_order(expected)),
        **read_annotations(turtle.with_suffix(".annotations.jsonld"), texts),
    }


sys.setrecursionlimit(10_000)
for file in sorted(Path(sys.argv[1]).glob("*.ttl")):
    print(json.dumps(examine(file)))
