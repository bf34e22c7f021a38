/**
 * What does the dialog for taking a part away say in Korean?
 *
 * Entry by entry as in src/words/exporting.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { exportingEn } from '../exporting.ts';
import { KO_FIGURES } from '../figures.ts';
import { counts } from './counts.ts';
import { stage } from './stage.ts';

const { figure } = KO_FIGURES;
const { relations, entities, passages, passagesOrNone } = counts;

/** By the id of a format; names that are the same in every language are not here. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['relata-json', 'Relata 문서'],
  ['explorer-html', '한 파일에 담은 탐색기'],
  ['cypher', 'Cypher 스크립트'],
  ['csv-zip', 'CSV 표 묶음'],
  ['csv', 'CSV 관계 표'],
  ['markdown', 'Markdown 요약'],
  ['html-brief', 'HTML 요약'],
  ['png', 'PNG 그림'],
  ['svg', 'SVG 그림'],
]);

const SUMMARIES: ReadonlyMap<string, string> = new Map([
  ['relata-json', '빠지는 것 없음. 여기서나 명령줄에서 다시 열기'],
  ['explorer-html', '이 부분을 담은 탐색기 전체. 네트워크 없이 디스크에서 열기'],
  ['gexf', 'Gephi 0.9.3 이상용. 구절은 열로, 여기서 다시 열기'],
  ['gexf-1.2', 'networkx와 이전 Gephi용. 그 밖에는 GEXF 1.3과 같음'],
  ['graphml', 'igraph, networkx, yEd, Cytoscape용. 구절은 열로, 여기서 다시 열기'],
  ['cytoscape', 'Cytoscape와 Cytoscape.js용'],
  ['dot', 'Graphviz로 그리기. 구절은 도구 설명에'],
  ['cypher', 'Neo4j용. 경로와 그 구절을 질의'],
  ['csv-zip', '스프레드시트, R, pandas용. 여기서 다시 열기'],
  ['csv', '한 행에 관계 하나와 그 구절. 피벗 테이블용'],
  ['json-ld', '트리플 저장소와 웹 페이지용. 여기서 다시 열기'],
  ['turtle', '트리플 저장소와 SPARQL용. JSON-LD와 같은 트리플'],
  ['web-annotation', '구절을 주석으로. Hypothesis, Recogito 등'],
  ['markdown', '주장, 인용, 메모. 논문에 붙여 넣기'],
  ['html-brief', '같은 내용을 읽거나 인쇄하거나 워드 프로세서로 열기'],
  ['bibtex', '읽은 글의 서지 정보. LaTeX와 biblatex용'],
  ['csl-json', '읽은 글의 서지 정보. Zotero와 pandoc용'],
  ['png', '화면 그대로, 범례와 인용 정보 포함'],
  ['svg', '화면 그대로, 글자는 글자로. Inkscape나 논문용'],
]);

export const exporting: typeof exportingEn = {
  title: '일부 내보내기',
  what: '내보낼 부분',
  as: '형식',
  save: '저장',
  writing: '쓰는 중…',
  stop: '중지',
  cancel: '취소',
  copy: '복사',
  copied: '복사됨',
  sentences: (sentences) => sentences.join(' '),

  parts: {
    everything: '전체',
    visible: '표시된 것',
    chosen: '선택한 것',
    ego: '주변에 있는 것',
    paths: '찾은 경로',
    relation: '관계 하나',
  },
  notes: {
    shown: '깊이와 필터에 따라',
    relations,
    restsOn: (count) => `${passages(count)}에 근거한 것`,
    withRelations: (who) => `${who}, 드나드는 모든 관계 포함`,
    firstPaths: (first, all, trace) => `경로 ${figure(all)}개 중 처음 ${figure(first)}개: ${trace}`,
  },
  notNow: {
    nothingShown: '표시된 것이 없음',
    nothingChosen: '선택한 것이 없음',
    oneRelation: '관계 하나가 선택됨, 아래 참조',
    nobodyAskedAbout: `물은 개체가 없음: 개체를 선택한 다음 “${stage.around}”`,
    noAnswerYet: '아직 답이 나오지 않음',
    noTrace: `찾는 경로가 없음: 개체를 선택한 다음 “${stage.traceFrom}”`,
    noPathsYet: '아직 경로를 찾지 못함',
    noPath: '경로 없음',
    noSingleRelation: '관계 하나만 선택한 상태가 아님',
  },

  holds: (of) =>
    [
      of.relations === 0 ? '관계 없음' : relations(of.relations),
      of.entities === 0 ? '개체 없음' : entities(of.entities),
      passagesOrNone(of.passages),
    ].join(', '),
  rule: '관계에는 양 끝과 화자, 관계가 속한 발화, 근거 구절과 그 글 전체가 함께 따라옵니다.',
  along: (of) => {
    const things = [
      ...(of.relations === 0 ? [] : [relations(of.relations)]),
      ...(of.entities === 0 ? [] : [entities(of.entities)]),
    ];
    return `이 규칙에 따라 함께 포함: ${things.join(', ')}.`;
  },
  leftOut: {
    nothing: '빠지는 것이 없습니다.',
    counted: (left) => {
      const things = [
        ...(left.relations === 0 ? [] : [relations(left.relations)]),
        ...(left.entities === 0 ? [] : [entities(left.entities)]),
        ...(left.passages === 0 ? [] : [passages(left.passages)]),
        ...(left.texts === 0 ? [] : [`글 ${figure(left.texts)}편`]),
      ];
      return `제외: ${things.join(', ')}.`;
    },
    border: (of) => {
      const clauses = [
        ...(of.between === 0 ? [] : [`${figure(of.between)}개는 포함된 개체끼리 이음`]),
        ...(of.leadingOut === 0
          ? []
          : [`${figure(of.leadingOut)}개는 포함된 개체와 다른 개체를 이음`]),
        ...(of.contents === 0 ? [] : [`${figure(of.contents)}개는 포함된 발화의 내용`]),
      ];
      return `제외된 관계 중 ${clauses.join(', ')}.`;
    },
    mentions: (count) => `포함되지 않은 개체의 언급 ${figure(count)}건도 제외됩니다.`,
  },
  pictureShows: (drawn) => `그림에는 그려진 것이 그대로 담깁니다: ${drawn}.`,

  groups: {
    relata: '다시 열기',
    graph: '그래프 프로그램',
    table: '표',
    linked: '링크드 데이터',
    prose: '읽기와 인용',
    picture: '그림',
  },
  formatName: (id, own) => NAMES.get(id) ?? own,
  formatSummary: (id, own) => SUMMARIES.get(id) ?? own,

  keeping: {
    label: (format) => `${format} 형식에 남는 것`,
    title: '파일에 남는 것',
    nothing: '없음',
  },
  carriage: {
    kept: { title: '유지', meaning: '모두 파일에 담김' },
    flattened: { title: '단순화', meaning: '일부만 담겨 원래대로 되돌릴 수 없음' },
    dropped: { title: '누락', meaning: '파일에 담기지 않음' },
  },
  facets: {
    entityKinds: '개체의 종류',
    aliases: '개체의 다른 이름',
    participants: '상호 관계와 사건의 참여자',
    parallelRelations: '같은 두 개체 사이의 여러 관계',
    selfRelations: '개체의 자신에 대한 관계',
    relationTypes: '관계의 유형',
    phrases: '원문 표현 그대로의 서술어',
    direction: '방향이 있는지 상호적인지',
    influence: '누가 누구에게 영향을 주는지',
    valence: '우호, 중립, 적대',
    effect: '늘리는지 줄이는지',
    holders: '누가 말하는지',
    reportChains: '누가 전한 말인지',
    certainty: '얼마나 확실한지',
    negation: '부정되는지',
    presupposed: '전제된 것인지',
    within: '발화의 내용인지',
    times: '날짜와 그것을 읽어 낸 표현',
    themes: '주제',
    notes: '메모',
    attributes: '다른 프로그램의 열',
    passages: '인용된 구절',
    offsets: '구절의 본문 내 위치',
    contexts: '인용 앞뒤의 표현',
    evidenceRoles: '직접 주장, 거듭 주장, 지칭',
    cues: '인용 안의 강조된 표현',
    mentions: '글이 개체를 가리키는 자리',
    remarks: '관계의 근거가 되지 않는 부분의 이유',
    sections: '절',
    sourceDetails: '글의 저자, 날짜, 권리',
    texts: '글 전체',
    vocabulary: '유형과 주제의 정의',
    positions: '위치',
    pins: '고정된 위치',
    address: '이 화면의 링크',
    colours: '색과 크기',
  },

  failed: {
    unknown: '작업하지 못했습니다.',
    notWritten: (format) => `파일을 쓰지 못했습니다(${format}). 저장된 것은 없습니다.`,
    tooMuchToCopy: (megabytes) =>
      `텍스트가 ${megabytes}MB로, 클립보드에 담기에는 너무 큽니다. 대신 저장하십시오.`,
    notCopied: '브라우저가 복사를 허용하지 않았습니다. 대신 저장하십시오.',
    noPicture: '저장할 그림이 없습니다. 여기에는 그래프가 그려져 있지 않습니다.',
  },
  templateMissing: (status) => `탐색기 틀이 없습니다(${status}). 페이지를 다시 빌드하십시오.`,
};
