import type { Sitting } from '../src/learning/sitting';
import type { Activity, ChecklistPart, CourseProgress, Facts, Learner, LessonPart, Pack, Part, PracticePart, QuizPart } from '../src/store';

export const PERSON = '3f1d7a52-6b1c-4a56-9a0e-0d6c9a1f2b11';
export const PACK = 'a'.repeat(64);

export const learner: Learner = {
  signedIn: true,
  personId: PERSON,
  displayName: 'Nông Thị Lúa',
  language: 'vi',
  roles: ['resident'],
  actor: { objectType: 'Agent', account: { homePage: 'https://learn.example', name: PERSON } },
};

export const facts: Facts = {
  hotline: { value: '1900 0000', source: 'Nguồn', checkedOn: '2026-11-21', reviewBy: '2999-01-01', confidence: 'H' },
  old: { value: 'cũ', source: 'Nguồn', checkedOn: '2020-01-01', reviewBy: '2020-02-01', confidence: 'M' },
};

export function activity(id: string, kind: Activity['kind'] = 'lesson'): Activity {
  return { id, kind, title: { vi: `Bài ${id}`, en: `Lesson ${id}` }, minutes: 5, outcomes: [], facts: [], parts: {}, pass: 80 };
}

export function coursePack(...ids: string[]): Pack {
  return {
    format: 'bansang-pack/1',
    course: {
      id: '7dae6c11-cb6f-44a6-9f15-8f62b37bfe63',
      slug: 'sample',
      title: { vi: 'Khóa mẫu', en: 'Sample course' },
      summary: { vi: '', en: '' },
      audience: 'resident',
      languages: ['vi', 'en'],
      minutes: 10,
      reviewBy: '2027-01-01',
      certificateTitle: { vi: '', en: '' },
      outcomes: [],
    },
    modules: [{ id: 'm', title: { vi: 'Phần', en: 'Part' }, activities: ids.map((id) => activity(id)) }],
    facts: {},
    bytes: { vi: 1, en: 1 },
  };
}

export function progressWith(standings: Record<string, 'attempted' | 'completed'>): CourseProgress {
  return {
    courseId: '7dae6c11-cb6f-44a6-9f15-8f62b37bfe63',
    slug: 'sample',
    pack: PACK,
    status: 'enrolled',
    completedActivities: 0,
    totalActivities: 3,
    activities: Object.entries(standings).map(([id, status]) => ({ id, status, attempts: 1 })),
  };
}

export function sitting<P extends Part>(part: P, someone?: Learner): Sitting<P> {
  return {
    pack: coursePack('a', 'b'),
    packId: PACK,
    activity: activity('a', part.kind),
    part,
    facts,
    language: part.lang,
    learner: someone,
    progress: undefined,
    addressOf: (each) => `#/courses/sample/${each.id}`,
    courseAddress: '#/courses/sample',
  };
}

export function lesson(lang = 'vi'): LessonPart {
  const screen = (n: number) => ({ heading: `${lang} ${n}`, blocks: [{ type: 'paragraph' as const, html: `p${n}`, text: `p${n}` }] });
  return { kind: 'lesson', lang, objectives: ['o'], screens: [screen(1), screen(2)], keyPoints: ['k {fact:hotline}'], doToday: 't' };
}

export const quiz: QuizPart = {
  kind: 'quiz',
  lang: 'vi',
  questions: [
    {
      id: 'one',
      type: 'choice',
      html: 'Một?',
      text: 'Một?',
      answers: [
        { id: '1', html: 'đúng', text: 'đúng', weight: 100, feedback: 'Phải.' },
        { id: '2', html: 'sai', text: 'sai', weight: 0, feedback: 'Không phải.' },
      ],
    },
    {
      id: 'two',
      type: 'truefalse',
      html: 'Hai?',
      text: 'Hai?',
      answers: [
        { id: 'true', html: '', text: '', weight: 0, feedback: 'Sai.' },
        { id: 'false', html: '', text: '', weight: 100, feedback: 'Phải.' },
      ],
    },
  ],
};

/** One question of each kind that is not only chosen from. */
export const kinds: QuizPart = {
  kind: 'quiz',
  lang: 'vi',
  questions: [
    {
      id: 'pairs',
      type: 'matching',
      html: 'Ghép.',
      text: 'Ghép.',
      answers: [
        { id: '1', html: 'Chìa', text: 'Chìa', match: 'c' },
        { id: '2', html: 'Then', text: 'Then', match: 'a' },
        { id: '3', html: 'Dầu', text: 'Dầu', match: 'b' },
      ],
      options: [
        { id: 'a', html: 'Cài cửa', text: 'Cài cửa' },
        { id: 'b', html: 'Tra ổ', text: 'Tra ổ' },
        { id: 'c', html: 'Mở khóa', text: 'Mở khóa' },
      ],
      feedback: 'Mỗi đồ vật một việc.',
    },
    {
      id: 'number',
      type: 'numerical',
      html: 'Nhà có',
      text: 'Nhà có',
      after: { html: 'cửa.', text: 'cửa.' },
      answers: [
        { id: '1', html: '1.500,5', text: '1.500,5', from: 1500.5, to: 1500.5, weight: 100, feedback: 'Đếm giỏi.' },
        { id: 'other', html: '', text: '', weight: 0, feedback: 'Đếm lại nhé.' },
      ],
    },
    {
      id: 'words',
      type: 'short',
      html: 'Cái gì mở cửa?',
      text: 'Cái gì mở cửa?',
      answers: [
        { id: '1', html: 'chìa khóa', text: 'chìa khóa', weight: 100, feedback: 'Phải.' },
        { id: 'other', html: '', text: '', weight: 0, feedback: 'Không phải.' },
      ],
    },
    {
      id: 'gap',
      type: 'choice',
      html: 'Giữ chìa là',
      text: 'Giữ chìa là',
      after: { html: ', không ai khác.', text: ', không ai khác.' },
      answers: [
        { id: '1', html: 'chủ nhà', text: 'chủ nhà', weight: 100, feedback: 'Phải.' },
        { id: '2', html: 'khách', text: 'khách', weight: 0, feedback: 'Không phải.' },
      ],
    },
  ],
};

export const checklist: ChecklistPart = {
  kind: 'observed-task',
  lang: 'vi',
  task: 'Mở cửa rồi gọi {fact:hotline}.',
  needs: ['Một chiếc chìa khóa'],
  steps: [
    { id: 'asks', text: 'Hỏi ai gõ cửa', must: true },
    { id: 'opens', text: 'Mở cửa', must: false },
  ],
  pass: 1,
  observer: 'Chỉ nhắc bằng lời.',
};

export const practice: PracticePart = {
  kind: 'practice',
  lang: 'vi',
  start: 'sms',
  goal: 'done',
  values: { otp: '482913', idnumber: '001000000000' },
  screens: {
    sms: {
      say: 'Đọc tin nhắn.',
      hint: 'Đừng bấm đường dẫn.',
      parts: [
        { kind: 'message', text: 'Mã của bạn là {value:otp}.' },
        { kind: 'button', id: 'keep', text: 'Giữ tin' },
        { kind: 'button', id: 'link', text: 'Bấm đường dẫn' },
        { kind: 'button', id: 'idle', text: 'Nút khác' },
      ],
      on: [
        { tap: 'keep', go: 'code' },
        { tap: 'link', mistake: 'link', feedback: 'Đường dẫn là bẫy.' },
      ],
    },
    code: {
      say: 'Gõ mã.',
      parts: [
        { kind: 'field', id: 'code', text: 'Mã OTP', input: 'digits' },
        { kind: 'button', id: 'next', text: 'Tiếp tục' },
      ],
      on: [
        { tap: 'next', when: { code: '=otp' }, go: 'done' },
        { tap: 'next', mistake: 'wrong', feedback: 'Gõ lại {value:otp}.' },
      ],
    },
  },
  ends: { done: { text: 'Xong.', success: true } },
};

/** The same practice as packs carry it that know the best moves and what passes. */
export const practiceInModes: PracticePart = {
  ...practice,
  screens: {
    sms: { ...practice.screens.sms!, best: { on: 0 } },
    code: { ...practice.screens.code!, best: { on: 0, type: { code: '482913' } } },
  },
  pass: { rounds: 2, mistakes: 2 },
};
