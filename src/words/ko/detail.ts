/**
 * What does the detail of what is chosen say in Korean?
 *
 * Entry by entry as in src/words/detail.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language; no particle follows them that would have to fit their last sound.
 */
import type { detailEn } from '../detail.ts';
import { KO_FIGURES } from '../figures.ts';
import { counts } from './counts.ts';

const { figure } = KO_FIGURES;
const { passages, relations } = counts;

export const detail: typeof detailEn = {
  walk: {
    label: '표시된 관계',
    previous: '이전 관계',
    next: '다음 관계',
    at: (number, all) => `표시된 ${figure(all)}개 중 ${figure(number)}번째`,
    backToAnswers: '답으로 돌아가기',
  },
  ask: { label: '그래프에 묻기', between: '첫째에서 둘째로 경로 찾기' },
  chips: {
    label: '주장의 성격',
    influence: '영향',
    holder: '말한 이',
    when: '시기',
    family: (types) => `이 계열의 관계: ${types.join(', ')}.`,
    author: '저자가 자신의 말로 주장합니다.',
    unnamed: {
      text: '글에 누구의 견해인지 나오지 않으며, 저자 자신의 주장은 아닙니다.',
      file: '파일에 누구의 견해인지 나오지 않습니다.',
    },
    named: '저자 자신의 견해가 아니라 이 화자의 견해로 글에 나옵니다.',
    readFrom: (words, written) => `본문의 표현: “${words}”(${written}).`,
    showOnlyThese: '이런 관계만 보기',
    showOnly: (label) => `“${label}”만 보기`,
    showAll: '다시 모두 보기',
  },
  heading: {
    example: (words) => `예: “${words}”.`,
    inverse: (label) => `반대쪽에서 보면: “${label}”.`,
    inWordsOf: { text: '본문의 표현:', file: '파일의 표현:' },
  },
  passages: {
    label: '구절',
    none: '구절 없음.',
    noneInFile: '이 파일에는 근거가 되는 구절이 나와 있지 않습니다.',
    noneForRelation: '이 관계의 근거 구절이 기록되어 있지 않습니다.',
    ambiguous: (word, places) => `${word}(${figure(places)}곳)`,
    unknownPlace: '위치 알 수 없음',
    uncheckedPlace: '위치 알 수 없음: 본문이 들어 있지 않음',
    movedTo: (place) => `현재 위치: ${place}`,
    showInText: '본문에서 보기',
    copy: '인용문 복사',
    quotation: ({ words, work, place }) =>
      `“${words}” — ${work === null ? '' : `${work.author}, 「${work.title}」, `}${place}.`,
    readAs: (claim) => `[해석: ${claim}.]`,
  },
  relation: {
    note: '읽은 이의 주석.',
    actOf: '이 말이 나온 발언',
    contents: '발언의 내용',
    pair: (source, target) => `${source} – ${target} 사이의 다른 관계`,
    pairList: '이 쌍의 다른 관계',
    onWords: '같은 구절에 근거한 다른 관계',
    take: '이 관계 내보내기',
    ids: (id, type, passageIds) =>
      `관계 ${id} · 유형 ${type}${passageIds.length === 0 ? '' : ` · 구절 ${passageIds.join(', ')}`}`,
  },
  read: {
    added: (hasWhy) => `판독을 대조하여 합치면서 추가함${hasWhy ? '. 이유:' : '.'}`,
    seen: ({ where, otherType, apart, hasWhy }) => {
      const other =
        otherType.length === 0 ? '' : `, 다른 유형으로 본 판독: ${otherType.join(', ')}`;
      const differed = apart.length === 0 ? '' : `; 판독이 갈린 점: ${apart.join(', ')}`;
      const reason = apart.length === 0 ? '; 남긴 이유:' : '; 결정한 방식:';
      return `${where}${other}${differed}${hasWhy ? reason : '.'}`;
    },
  },
  entity: {
    names: '본문에서 부르는 이름',
    aliases: '다른 이름',
    how: { metonym: '대신하는 이름', description: '풀어 쓴 표현', pronoun: '대명사' },
    where: '본문 속 위치',
    whereIn: (title) => `언급된 곳: ${title}`,
    noText: (title) => `“${title}”의 본문이 들어 있지 않아 여기서는 위치를 알 수 없습니다.`,
    mentionAt: (place, mentions) => `${place}, 언급 ${figure(mentions)}회`,
    unpin: '고정 해제: 배치에 맡기기',
    participants: '참여자',
    affects: '영향을 주는 대상',
    isAffectedBy: '이 개체에 영향을 주는 쪽',
    withoutInfluence: '영향 없는 관계',
    relationsWith: (name) => `상대별 관계: ${name}`,
    noFamily: '기타',
    take: '이 개체와 관계 내보내기',
    ids: (id) => `개체 ${id}`,
  },
  columns: {
    title: '그 밖의 열',
    cut: (beginning, length) => `${beginning}… (전체 ${figure(length)}자)`,
  },
  several: {
    connects: '서로 이어 주는 관계',
    nothing: {
      text: '글에는 이들 중 둘을 잇는 관계가 없습니다.',
      file: '파일에는 이들 중 둘을 잇는 관계가 없습니다.',
    },
    chooseOne: '하나를 고르면 근거가 되는 구절을 읽을 수 있습니다.',
    relations: '선택한 관계',
    take: '선택한 관계 내보내기',
    takeEntities: '선택한 개체와 관계 내보내기',
    on: (count, on) =>
      on === 1
        ? `이 구절에 근거한 ${relations(count)}`
        : `${passages(on)}에 근거한 ${relations(count)}`,
    onPassage: '이 구절에 근거한 관계',
    ids: (ids) => `${passages(ids.length)}: ${ids.join(', ')}`,
  },
};
