// A reading of a text as a graph of what it asserts, from Relata. For Neo4j 4.4 and later: cypher-shell -f FILE
// A relation is a relationship (:Entity)-[:RELATION]->(:Entity), so that paths can be asked for directly. A mutual
// one is stored once, with direction 'mutual'; match it without an arrow. Its words are nodes, listed by their ids:
//   MATCH (a:Entity)-[r:RELATION]->(b:Entity) MATCH (p:Passage) WHERE p.reading = r.reading AND p.id IN r.passages
//   RETURN r.sentence, r.saidBy, p.exact
// Who is sure of what: look at r.certainty, r.negated and r.within before you count an edge as a fact.
// Run it as often as you like: records are merged by reading and id.

CREATE CONSTRAINT relata_entity IF NOT EXISTS FOR (n:Entity) REQUIRE (n.reading, n.id) IS UNIQUE;
CREATE CONSTRAINT relata_source IF NOT EXISTS FOR (n:Source) REQUIRE (n.reading, n.id) IS UNIQUE;
CREATE CONSTRAINT relata_section IF NOT EXISTS FOR (n:Section) REQUIRE (n.reading, n.id) IS UNIQUE;
CREATE CONSTRAINT relata_passage IF NOT EXISTS FOR (n:Passage) REQUIRE (n.reading, n.id) IS UNIQUE;
CREATE CONSTRAINT relata_relationtype IF NOT EXISTS FOR (n:RelationType) REQUIRE (n.reading, n.id) IS UNIQUE;
CREATE CONSTRAINT relata_family IF NOT EXISTS FOR (n:Family) REQUIRE (n.reading, n.id) IS UNIQUE;
CREATE CONSTRAINT relata_theme IF NOT EXISTS FOR (n:Theme) REQUIRE (n.reading, n.id) IS UNIQUE;

MERGE (n:Reading {name: 'Three neighbours'})
SET n.address = '#/three-neighbours?relation=s04-warns';

UNWIND [
  {id: 'membership', label: 'Membership'},
  {id: 'opposition', label: 'Opposition'},
  {id: 'criticism', label: 'Criticism'},
  {id: 'causation', label: 'Causation'},
  {id: 'pressure', label: 'Pressure'}
] AS row
MERGE (n:Family {reading: 'Three neighbours', id: row.id})
SET n += row;

UNWIND [
  {id: 'signs-with', label: 'signs with', inverseLabel: 'signs with', family: 'membership', influence: 'both', valence: 1, definition: 'Both put their names to one agreement.', example: 'Arvel and Brenmark signed the water treaty', plover: 'AGREE'},
  {id: 'joins', label: 'joins', inverseLabel: 'is joined by', family: 'membership', influence: 'forward', valence: 0, definition: 'The source becomes a party to the target.', example: 'Arvel … signed the water treaty'},
  {id: 'opposes', label: 'opposes', inverseLabel: 'is opposed by', family: 'opposition', influence: 'forward', valence: -1, definition: 'The source stands against the target.', example: 'Corva protested against it', plover: 'REJECT'},
  {id: 'criticises', label: 'criticises', inverseLabel: 'is criticised by', family: 'criticism', influence: 'forward', valence: -1, definition: 'The source finds fault with the target.', example: 'criticised Arvel', plover: 'ACCUSE'},
  {id: 'harms', label: 'harms', inverseLabel: 'is harmed by', family: 'causation', influence: 'forward', valence: 0, definition: 'The source makes things worse for the target.', example: 'the treaty does not harm Corva'},
  {id: 'warns', label: 'warns', inverseLabel: 'is warned by', family: 'pressure', influence: 'forward', valence: -1, definition: 'The source tells the target what will follow.', example: 'warned Arvel', plover: 'THREATEN'}
] AS row
MATCH (up:Family {reading: 'Three neighbours', id: row.family})
MERGE (n:RelationType {reading: 'Three neighbours', id: row.id})
SET n += row
MERGE (n)-[:IN_FAMILY]->(up);

UNWIND [
  {id: 'treaty', label: 'The treaty', definition: 'What the text says of the water treaty.'},
  {id: 'river', label: 'The river', definition: 'What the text says of the river and of Corva.'}
] AS row
MERGE (n:Theme {reading: 'Three neighbours', id: row.id})
SET n += row;

UNWIND [
  {id: 'arvel', label: 'Arvel', kind: 'state', aliases: [], x: 0.0, y: 10.0, pinned: true, colour: '#0a7d55', sizePx: 8.0},
  {id: 'brenmark', label: 'Brenmark', kind: 'state', aliases: [], x: 1.5, y: 9.0, pinned: false, colour: '#0a7d55', sizePx: 8.0},
  {id: 'corva', label: 'Corva', kind: 'state', aliases: ['the Corvans'], note: 'Never called a state in the text; taken for one beside the other two.', x: 3.0, y: 8.0, pinned: true, colour: '#0a7d55', sizePx: 8.0},
  {id: 'water-treaty', label: 'the water treaty', kind: 'agreement', aliases: ['the treaty'], x: 4.5, y: 7.0, pinned: false, colour: '#0a7d55', sizePx: 8.0},
  {id: 'odo', label: 'Minister Odo', kind: 'person', aliases: ['Odo'], x: 6.0, y: 6.0, pinned: true, colour: '#0a7d55', sizePx: 8.0},
  {id: 'some', label: 'some', kind: 'group', aliases: [], x: 7.5, y: 5.0, pinned: false, colour: '#0a7d55', sizePx: 8.0},
  {id: 'newspapers', label: 'newspapers', kind: 'group', aliases: ['Newspapers'], x: 9.0, y: 4.0, pinned: true, colour: '#0a7d55', sizePx: 8.0},
  {id: 'river', label: 'the river', kind: 'place', aliases: [], x: 10.5, y: 3.0, pinned: false, colour: '#0a7d55', sizePx: 8.0}
] AS row
MERGE (n:Entity {reading: 'Three neighbours', id: row.id})
SET n += row;

UNWIND [
  {entity: 'water-treaty', participant: 'arvel', at: 0},
  {entity: 'water-treaty', participant: 'brenmark', at: 1}
] AS row
MATCH (a:Entity {reading: 'Three neighbours', id: row.participant})
MATCH (b:Entity {reading: 'Three neighbours', id: row.entity})
MERGE (a)-[:PARTICIPATES_IN {at: row.at}]->(b);

UNWIND [
  {id: 's01-signs', source: 'arvel', target: 'brenmark', type: 'signs-with', verb: 'signs with', sentence: 'Arvel signs with Brenmark', phrase: 'signed the water treaty', direction: 'mutual', influence: 'both', valence: 1, saidBy: ['the author'], holders: '[{"kind":"author"}]', certainty: 'asserted', negated: false, presupposed: false, edtf: '2014-21', dateWords: 'spring 2014', earliest: date('2014-03-01'), latest: date('2014-05-31'), themes: ['treaty'], passages: ['s01'], roles: ['states'], cues: ['[{"for":"source","start":33,"end":38},{"for":"relation","start":52,"end":58},{"for":"target","start":43,"end":51}]'], colour: '#b3261e', widthPx: 2.0},
  {id: 's01-joins', source: 'arvel', target: 'water-treaty', type: 'joins', verb: 'joins', sentence: 'Arvel joins the water treaty', phrase: 'signed', direction: 'directed', influence: 'forward', valence: 0, saidBy: ['the author'], holders: '[{"kind":"author"}]', certainty: 'asserted', negated: false, presupposed: false, edtf: '2014-21', dateWords: 'spring 2014', earliest: date('2014-03-01'), latest: date('2014-05-31'), themes: ['treaty'], passages: ['s01'], roles: ['states'], cues: ['[{"for":"source","start":33,"end":38},{"for":"relation","start":52,"end":58},{"for":"target","start":59,"end":75}]'], colour: '#b3261e', widthPx: 2.0},
  {id: 's02-opposes', source: 'corva', target: 'water-treaty', type: 'opposes', verb: 'opposes', sentence: 'Corva opposes the water treaty', phrase: 'protested against', direction: 'directed', influence: 'forward', valence: -1, saidBy: ['the author'], holders: '[{"kind":"author"}]', certainty: 'asserted', negated: false, presupposed: false, themes: ['treaty'], passages: ['s02', 's01'], roles: ['states', 'resolves'], cues: ['[{"for":"source","start":78,"end":83},{"for":"relation","start":84,"end":101},{"for":"target","start":102,"end":104}]', '[{"for":"target","start":59,"end":75}]'], colour: '#b3261e', widthPx: 2.0},
  {id: 's02-criticises', source: 'corva', target: 'arvel', type: 'criticises', verb: 'criticises', sentence: 'Corva criticises Arvel', phrase: 'criticised', direction: 'directed', influence: 'forward', valence: -1, saidBy: ['the author'], holders: '[{"kind":"author"}]', certainty: 'asserted', negated: false, presupposed: false, themes: ['treaty'], passages: ['s02'], roles: ['states'], cues: ['[{"for":"relation","start":109,"end":119}]'], colour: '#b3261e', widthPx: 2.0},
  {id: 's02-opposes-arvel', source: 'corva', target: 'arvel', type: 'opposes', verb: 'opposes', sentence: 'Corva opposes Arvel', phrase: 'protested against', direction: 'directed', influence: 'forward', valence: -1, saidBy: ['the author'], holders: '[{"kind":"author"}]', certainty: 'asserted', negated: false, presupposed: false, themes: ['treaty'], note: 'Read from “it”, which Arvel signed; the weaker of two readings.', passages: ['s02'], roles: ['states'], cues: ['[]'], colour: '#b3261e', widthPx: 2.0},
  {id: 's03-harms', source: 'water-treaty', target: 'corva', type: 'harms', verb: 'harms', sentence: 'Reported, denied: the water treaty harms Corva', phrase: 'does not harm', direction: 'directed', influence: 'forward', valence: -1, effect: 'lowers', saidBy: ['some'], holders: '[{"kind":"entity","entity":"some"}]', certainty: 'reported', negated: true, presupposed: false, themes: ['treaty'], passages: ['s03'], roles: ['states'], cues: ['[{"for":"holder","start":139,"end":143},{"for":"source","start":152,"end":162},{"for":"relation","start":163,"end":176},{"for":"target","start":177,"end":182}]'], colour: '#b3261e', widthPx: 2.0},
  {id: 's04-warns', source: 'odo', target: 'arvel', type: 'warns', verb: 'warns', sentence: 'Reported: Minister Odo warns Arvel', phrase: 'warned', direction: 'directed', influence: 'forward', valence: -1, saidBy: ['newspapers'], holders: '[{"kind":"entity","entity":"newspapers"}]', certainty: 'reported', negated: false, presupposed: false, themes: ['river', 'treaty'], passages: ['s04'], roles: ['states'], cues: ['[{"for":"holder","start":185,"end":195},{"for":"source","start":210,"end":222},{"for":"relation","start":223,"end":229},{"for":"target","start":230,"end":235}]'], colour: '#b3261e', widthPx: 2.0},
  {id: 's04-closes', source: 'corva', target: 'river', type: 'harms', verb: 'harms', sentence: 'Prospective: Corva harms the river', phrase: 'would “close”', direction: 'directed', influence: 'forward', valence: 0, effect: 'lowers', saidBy: ['Minister Odo, as told by newspapers, as told by someone unnamed'], holders: '[{"kind":"entity","entity":"odo","reportedBy":[{"kind":"entity","entity":"newspapers"},{"kind":"unknown"}]}]', certainty: 'prospective', negated: false, presupposed: false, within: 's04-warns', edtf: '2015', dateWords: 'in 2015', earliest: date('2015-01-01'), latest: date('2015-12-31'), themes: ['river'], passages: ['s04'], roles: ['states'], cues: ['[{"for":"source","start":241,"end":246},{"for":"relation","start":254,"end":259},{"for":"target","start":260,"end":269}]'], colour: '#b3261e', widthPx: 2.0},
  {id: 's05-quarrels', source: 'corva', target: 'corva', type: 'opposes', verb: 'opposes', sentence: 'Corva opposes Corva', phrase: 'quarrels at home', direction: 'directed', influence: 'backward', valence: -1, saidBy: ['the author'], holders: '[{"kind":"author"}]', certainty: 'asserted', negated: false, presupposed: true, themes: ['river'], passages: ['s05'], roles: ['states'], cues: ['[{"for":"relation","start":290,"end":306}]'], colour: '#b3261e', widthPx: 2.0}
] AS row
MATCH (a:Entity {reading: 'Three neighbours', id: row.source})
MATCH (b:Entity {reading: 'Three neighbours', id: row.target})
MERGE (a)-[r:RELATION {reading: 'Three neighbours', id: row.id}]->(b)
SET r += row;

UNWIND [
  {id: 'small', title: 'Three neighbours', author: 'the Relata authors', affiliation: 'none', language: 'en', written: '2026-11', rights: 'MIT, as the code.', textFile: 'text/three-neighbours.txt', sha256: 'dd8dc3d59b1e4916ffcac90ae2034b886083393bfb30f3cd484a8be949814f62', text: 'Three neighbours\n\nIn spring 2014 Arvel and Brenmark signed the water treaty.  Corva protested against it and criticised Arvel.\n\nThe river\n\nSome believe the treaty does not harm Corva.  Newspapers reported that Minister Odo warned Arvel that Corva would “close the river” in 2015.\n\nYears of quarrels at home have weakened Corva.  The summer was dry 🌾.\n'}
] AS row
MERGE (n:Source {reading: 'Three neighbours', id: row.id})
SET n += row;

UNWIND [
  {id: 'river', source: 'small', start: 128, end: 279, heading: 'The river', supplied: false},
  {id: 'at-home', source: 'small', start: 281, end: 351, heading: 'At home', supplied: true}
] AS row
MATCH (up:Source {reading: 'Three neighbours', id: row.source})
MERGE (n:Section {reading: 'Three neighbours', id: row.id})
SET n += row
MERGE (n)-[:PART_OF]->(up);

UNWIND [
  {id: 's01', source: 'small', start: 18, end: 76, exact: 'In spring 2014 Arvel and Brenmark signed the water treaty.', prefix: 'Three neighbours\n\n', suffix: '  Corva protested against it and'},
  {id: 's02', source: 'small', start: 78, end: 126, exact: 'Corva protested against it and criticised Arvel.', prefix: 'nmark signed the water treaty.  ', suffix: '\n\nThe river\n\nSome believe the tr'},
  {id: 's03', source: 'small', start: 139, end: 183, exact: 'Some believe the treaty does not harm Corva.', prefix: 'd criticised Arvel.\n\nThe river\n\n', suffix: '  Newspapers reported that Minis'},
  {id: 's04', source: 'small', start: 185, end: 279, exact: 'Newspapers reported that Minister Odo warned Arvel that Corva would “close the river” in 2015.', prefix: 'he treaty does not harm Corva.  ', suffix: '\n\nYears of quarrels at home have'},
  {id: 's05', source: 'small', start: 281, end: 327, exact: 'Years of quarrels at home have weakened Corva.', prefix: 'uld “close the river” in 2015.\n\n', suffix: '  The summer was dry 🌾.\n'}
] AS row
MATCH (up:Source {reading: 'Three neighbours', id: row.source})
MERGE (n:Passage {reading: 'Three neighbours', id: row.id})
SET n += row
MERGE (n)-[:QUOTED_FROM]->(up);

UNWIND [
  {source: 'small', start: 33, end: 38, entity: 'arvel', how: 'alias'},
  {source: 'small', start: 43, end: 51, entity: 'brenmark', how: 'alias'},
  {source: 'small', start: 59, end: 75, entity: 'water-treaty', how: 'alias'},
  {source: 'small', start: 78, end: 83, entity: 'corva', how: 'alias'},
  {source: 'small', start: 102, end: 104, entity: 'water-treaty', how: 'pronoun'},
  {source: 'small', start: 120, end: 125, entity: 'arvel', how: 'alias'},
  {source: 'small', start: 139, end: 143, entity: 'some', how: 'description'},
  {source: 'small', start: 152, end: 162, entity: 'water-treaty', how: 'alias'},
  {source: 'small', start: 177, end: 182, entity: 'corva', how: 'alias'},
  {source: 'small', start: 185, end: 195, entity: 'newspapers', how: 'alias'},
  {source: 'small', start: 210, end: 222, entity: 'odo', how: 'alias'},
  {source: 'small', start: 230, end: 235, entity: 'arvel', how: 'alias'},
  {source: 'small', start: 241, end: 246, entity: 'corva', how: 'alias'},
  {source: 'small', start: 260, end: 269, entity: 'river', how: 'alias'},
  {source: 'small', start: 321, end: 326, entity: 'corva', how: 'alias'}
] AS row
MATCH (a:Entity {reading: 'Three neighbours', id: row.entity})
MATCH (b:Source {reading: 'Three neighbours', id: row.source})
MERGE (a)-[:MENTIONED_IN {start: row.start, end: row.end, how: row.how}]->(b);

UNWIND [
  {source: 'small', start: 329, end: 351, reason: 'Weather; nobody acts on anybody.'}
] AS row
MATCH (a:Source {reading: 'Three neighbours', id: row.source})
MERGE (:Remark {reading: 'Three neighbours', source: row.source, start: row.start, end: row.end, reason: row.reason})-[:MADE_ON]->(a);
