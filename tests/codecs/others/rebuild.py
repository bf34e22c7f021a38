"""Makes a Relata document from triples alone, with no knowledge of the file they came from.

What RDF has no order for (other names, participants, themes) is compared sorted; all else must be equal.
"""

from urllib.parse import unquote

from rdflib import BNode, Namespace, RDF

R = Namespace("tag:relata,2026:terms#")
OA = Namespace("http://www.w3.org/ns/oa#")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
DC = Namespace("http://purl.org/dc/elements/1.1/")
DCTERMS = Namespace("http://purl.org/dc/terms/")
CNT = Namespace("http://www.w3.org/2011/content#")
FOAF = Namespace("http://xmlns.com/foaf/0.1/")

SETS = {"aliases", "participants", "themes"}


def list_items(graph, node):
    """The items of an RDF list, or None where the node is none."""
    if node != RDF.nil and graph.value(node, RDF.first) is None:
        return None
    items = []
    while node != RDF.nil:
        items.append(graph.value(node, RDF.first))
        node = graph.value(node, RDF.rest)
    return items


def cells(graph):
    """How many cells of lists there are besides the first of each, which `to_trees` visits itself."""
    rests = {o for o in graph.objects(predicate=RDF.rest) if isinstance(o, BNode)}
    return len(rests)


def plain(literal):
    """The text behind a literal: the sign U+241B and four digits stand for a character."""
    parts = str(literal).split("\u241b")
    return parts[0] + "".join(chr(int(part[:4], 16)) + part[4:] for part in parts[1:])


def to_id(iri):
    return unquote(str(iri).rsplit(":", 1)[1], errors="strict")


def source_iri(graph, source):
    return next(str(s) for s in graph.subjects(RDF.type, R.Source) if to_id(s) == source)


class Node:
    """One node, asked by predicate; each answer is None where there is none."""

    def __init__(self, graph, name):
        self.graph = graph
        self.name = name

    def value(self, predicate):
        values = list(self.graph.objects(self.name, predicate))
        assert len(values) < 2, f"{predicate} stands twice"
        return values[0] if values else None

    def text(self, predicate):
        value = self.value(predicate)
        return None if value is None else plain(value)

    def raw(self, predicate):
        value = self.value(predicate)
        return None if value is None else value.toPython()

    def id(self, predicate):
        value = self.value(predicate)
        return None if value is None else to_id(value)

    def ids(self, predicate):
        return sorted(to_id(value) for value in self.graph.objects(self.name, predicate))

    def node(self, predicate):
        value = self.value(predicate)
        return None if value is None else Node(self.graph, value)

    def list(self, predicate):
        value = self.value(predicate)
        return None if value is None else [Node(self.graph, item) for item in list_items(self.graph, value)]

    def ranked(self, predicate):
        nodes = [Node(self.graph, value) for value in self.graph.objects(self.name, predicate)]
        return sorted(nodes, key=lambda node: node.raw(R.rank))


def record(**fields):
    return {key.rstrip("_"): value for key, value in fields.items() if value is not None}


def span(node):
    return {"start": node.raw(R.start), "end": node.raw(R.end)}


def attributes(node):
    columns = node.list(R.attributes)
    return columns and [record(name=c.text(R.attributeName), value=c.text(R.attributeValue)) for c in columns] or columns


def source(node):
    creator = node.node(DCTERMS.creator)
    return record(
        id=to_id(node.name), title=node.text(DCTERMS.title), author=creator.text(FOAF.name),
        affiliation=creator.text(R.affiliation), language=node.text(DC.language), written=node.text(DCTERMS.created),
        rights=node.text(DC.rights), textFile=node.text(R.textFile), sha256=node.text(R.sha256), text=node.text(CNT.chars),
    )


def section(node):
    return record(id=to_id(node.name), source=node.id(OA.hasSource), **span(node), heading=node.text(R.heading), supplied=node.raw(R.supplied))


def entity(node):
    return record(
        id=to_id(node.name), label=node.text(SKOS.prefLabel), kind=node.text(R.kind),
        aliases=sorted(map(plain, node.graph.objects(node.name, SKOS.altLabel))), participants=node.ids(R.participant),
        note=node.text(SKOS.note), attributes=attributes(node),
    )


def mention(node):
    return record(source=node.id(OA.hasSource), **span(node), entity=node.id(R.names), how=node.text(R.how))


def passage(node):
    selectors = [Node(node.graph, s) for s in node.graph.objects(node.name, OA.hasSelector)]
    quote = next(s for s in selectors if s.value(OA.exact) is not None)
    return record(
        id=to_id(node.name), source=node.id(OA.hasSource), **span(node),
        exact=quote.text(OA.exact), prefix=quote.text(OA.prefix), suffix=quote.text(OA.suffix),
    )


def voice(node):
    chain = node.list(R.reportedBy)
    return record(kind=node.text(R.voice), entity=node.id(R.who), reportedBy=None if chain is None else [voice(v) for v in chain])


def piece(node):
    cues = [record(for_=cue.text(R.marks), **span(cue)) for cue in node.ranked(R.cue)]
    return record(passage=node.id(R.inPassage), role=node.text(R.role), cues=cues)


def relation(node):
    time = node.node(R.time)
    return record(
        id=to_id(node.name), source=node.id(R["from"]), target=node.id(R.to), type=node.id(R.relationType),
        phrase=node.text(R.phrase), direction=node.text(R.direction), influence=node.text(R.influence),
        valence=node.raw(R.valence), effect=node.text(R.effect),
        stance=record(
            holders=[voice(v) for v in node.ranked(R.holder)], certainty=node.text(R.certainty),
            negated=node.raw(R.negated), presupposed=node.raw(R.presupposed),
        ),
        within=node.id(R.within), time=time and record(edtf=time.text(R.edtf), words=time.text(R.words)),
        themes=node.ids(DCTERMS.subject), evidence=[piece(e) for e in node.ranked(R.evidence)],
        note=node.text(SKOS.note), attributes=attributes(node),
    )


def remark(node):
    return record(source=node.id(OA.hasSource), **span(node), reason=node.text(R.reason))


def concept(node):
    return record(
        id=to_id(node.name), label=node.text(SKOS.prefLabel), inverseLabel=node.text(R.inverseLabel), family=node.id(SKOS.broader),
        influence=node.text(R.influence), valence=node.raw(R.valence), definition=node.text(SKOS.definition),
        example=node.text(SKOS.example), plover=node.text(R.plover),
    )


def placement(node):
    return record(entity=node.id(R.places), x=node.raw(R.x), y=node.raw(R.y), pinned=node.raw(R.pinned))


def to_document(graph):
    reading = Node(graph, graph.value(predicate=RDF.type, object=R.Reading))
    positions = reading.list(R.positions)
    view = record(
        positions=None if positions is None else [placement(p) for p in positions],
        address=reading.text(R.address),
    )
    return record(
        format="relata/1", name=reading.text(DCTERMS.title),
        sources=[source(n) for n in reading.list(R.sources)], sections=[section(n) for n in reading.list(R.sections)],
        entities=[entity(n) for n in reading.list(R.entities)], mentions=[mention(n) for n in reading.list(R.mentions)],
        passages=[passage(n) for n in reading.list(R.passages)], relations=[relation(n) for n in reading.list(R.relations)],
        remarks=[remark(n) for n in reading.list(R.remarks)],
        vocabulary={
            "families": [concept(n) for n in reading.list(R.families)],
            "themes": [concept(n) for n in reading.list(R.themes)],
            "relationTypes": [concept(n) for n in reading.list(R.relationTypes)],
        },
        view=view or None,
    )


def without_order(value, key=None):
    """A document with its sets sorted and freed of copies, as `to_document` makes it."""
    if isinstance(value, dict):
        return {name: without_order(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return sorted(set(value)) if key in SETS and value and isinstance(value[0], str) else [without_order(v) for v in value]
    # Python reads a coordinate without a point as a whole number of any length.
    return float(value) if key in ("x", "y") else value


def difference(a, b, path="document"):
    """Where two documents first differ, in words; None where they do not."""
    if isinstance(a, dict) and isinstance(b, dict):
        if a.keys() != b.keys():
            return f"{path}: keys {sorted(a.keys() ^ b.keys())}"
        return next((found for key in a if (found := difference(a[key], b[key], f"{path}.{key}"))), None)
    if isinstance(a, list) and isinstance(b, list):
        if len(a) != len(b):
            return f"{path}: {len(a)} instead of {len(b)}"
        return next((found for at, pair in enumerate(zip(a, b)) if (found := difference(*pair, f"{path}[{at}]"))), None)
    same = a == b and isinstance(a, bool) == isinstance(b, bool)
    return None if same else f"{path}: {a!r} instead of {b!r}"
