import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { suggested } from '../src/practice/modes';
import { gradePractice } from '../src/practice/practice-grading';
import '../src/practice/practice-player';
import type { PracticePlayer } from '../src/practice/practice-player';
import { PracticeRun } from '../src/practice/practice-run';
import type { ActivityProgress, PracticePart, Statement } from '../src/store';
import { learner, practice, practiceInModes, progressWith, sitting } from './samples';

const EXTENSION = 'https://learn.example/xapi/ext/';

describe('a run', () => {
  it('on one’s own goes on with the next round as long as that is of use', () => {
    const run = new PracticeRun(practiceInModes, 'own');
    walk(run);
    expect([run.ended, run.goesOn]).toEqual([true, true]);
    run.nextRound();
    walk(run);
    expect([run.round, run.goesOn]).toEqual([2, false]);
  });

  it('with too many mistakes ends with its round', () => {
    const run = new PracticeRun(practiceInModes, 'own');
    [1, 2, 3].forEach(() => run.tap('link', {}));
    walk(run);
    expect([run.ended, run.mistakes, run.goesOn]).toEqual([true, 3, false]);
  });

  it('keeps in mind where a hint was asked for, until the learner comes on', () => {
    const run = new PracticeRun(practiceInModes, 'own');
    run.askHint();
    walk(run);
    expect(run.steps).toEqual([
      { screen: 'sms', on: 0, hint: true },
      { screen: 'code', on: 0 },
    ]);
  });

  it('that is helped in its second round leaves the first one behind', () => {
    const run = new PracticeRun(practiceInModes, 'own');
    walk(run);
    run.nextRound();
    run.tap('keep', {});
    run.help('guided');
    run.tap('next', { code: '482913' });
    expect([run.steps.length, run.goesOn]).toEqual([2, false]);
    expect(() => gradePractice(practiceInModes, run.steps, 'guided')).not.toThrow();
  });

  it('that is shown goes the best way, step by step, to the good end', () => {
    const run = new PracticeRun(practiceInModes, 'shown');
    run.show();
    run.show();
    expect(run.place).toBe('done');
    expect(run.steps.every((step) => step.shown)).toBe(true);
  });
});

describe('what to begin with', () => {
  const after = (...each: ActivityProgress[]) => {
    const progress = { ...progressWith({}), activities: each };
    return suggested({ ...sitting(practiceInModes, learner), progress });
  };

  it('is to see it first, then alone, and together again where that went wrong', () => {
    expect(suggested(sitting(practiceInModes))).toBe('shown');
    expect(after()).toBe('shown');
    expect(after({ id: 'a', status: 'attempted', attempts: 1 })).toBe('own');
    expect(after({ id: 'a', status: 'attempted', bestScore: 0.4, attempts: 2 })).toBe('guided');
    expect(after({ id: 'a', status: 'completed', bestScore: 0.9, attempts: 3 })).toBe('own');
  });
});

describe('the player', () => {
  let player: PracticePlayer;
  let sent: Statement[];

  beforeEach(() => {
    sent = [];
    mock.stubGlobal('fetch', (_: string, init?: RequestInit) => {
      const body = JSON.parse(String(init?.body ?? '[]')) as Statement[];
      sent.push(...body);
      const outcomes = body.map(({ id }) => ({ id, outcome: 'stored', grade: { passed: true, score: 1 } }));
      return Promise.resolve(new Response(JSON.stringify({ outcomes, courses: [] }), { status: 200 }));
    });
  });

  afterEach(() => {
    player.remove();
    mock.unstubAllGlobals();
  });

  it('asks first how to practise and says what passes', async () => {
    await open();
    expect(buttons()).toHaveLength(3);
    expect(player.textContent).toContain('2 lượt liền');
    expect(player.querySelector('.is-first')?.textContent).toContain('Xem làm mẫu');
    expect(player.querySelector('.practice-banner')?.textContent).toContain('TẬP');
  });

  it('shows the whole way on a phone that does nothing else, and sends nothing', async () => {
    await open('Xem làm mẫu');
    expect(player.querySelector('.phone .is-pointed')).toBeNull();
    await tap('Tiếp');
    expect(player.querySelector('.shown-move')?.textContent).toContain('Bấm “Giữ tin”.');
    expect(player.querySelector('.phone .is-pointed')?.textContent).toContain('Giữ tin');
    expect([...player.querySelectorAll<HTMLButtonElement>('.phone button')].every((each) => each.disabled)).toBe(true);
    await tap('Tiếp');
    expect(player.querySelector('input')?.value).toBe('');
    await tap('Tiếp');
    expect(player.querySelector('.shown-move')?.textContent).toContain('Gõ “482913” vào ô “Mã OTP”. Bấm “Tiếp tục”.');
    expect(player.querySelector('input')?.value).toBe('482913');
    await tap('Tiếp');
    expect(player.querySelector('h1')?.textContent).toContain('Bạn đã xem xong bài mẫu');
    await settled();
    expect(sent).toEqual([]);
    await tap('Làm cùng');
    expect(player.querySelector('h1')?.textContent).toContain('Đọc tin nhắn.');
  });

  it('tells beforehand what to do in a guided run, which is sent as helped', async () => {
    await open('Làm cùng');
    expect(player.querySelector('.hint')?.textContent).toContain('Bấm “Giữ tin”.');
    await tap('Bấm đường dẫn');
    expect(player.querySelector('.feedback')?.textContent).toContain('Đường dẫn là bẫy.');
    await tap('Giữ tin');
    await finish();
    expect(player.querySelector('h1')?.textContent).toContain('Mình cùng làm xong rồi!');
    expect(extensions()).toMatchObject({ mode: 'guided', assistance: 'helped' });
    expect(buttons()[0]?.textContent?.trim()).toBe('Tự làm');
  });

  it('goes through all rounds on one’s own and sends one run', async () => {
    await open('Tự làm');
    expect(player.querySelector('.hint')).toBeNull();
    await tap('Gợi ý');
    await tap('Giữ tin');
    await finish();
    expect(player.querySelector('h1')?.textContent).toContain('Xong lượt 1 trên 2');
    expect(sent).toEqual([]);
    await tap('Làm lượt tiếp theo');
    await tap('Giữ tin');
    await finish();
    expect(player.querySelector('h1')?.textContent).toContain('Làm được rồi!');
    expect(player.textContent).toContain('Đã xem gợi ý ở 1 bước');
    expect(extensions()).toEqual({
      mode: 'own',
      assistance: 'alone',
      steps: [{ screen: 'sms', on: 0, hint: true }, { screen: 'code', on: 0 }, { screen: 'sms', on: 0 }, { screen: 'code', on: 0 }],
    });
  });

  it('offers help first after too many mistakes, and never scolds', async () => {
    await open('Tự làm', { ...practiceInModes, pass: { rounds: 2, mistakes: 0 } });
    await tap('Bấm đường dẫn');
    await tap('Giữ tin');
    sitOut();
    await finish();
    expect(player.querySelector('h1')?.textContent).toContain('mình thử lại nhé');
    expect(player.textContent).toContain('Đường dẫn là bẫy.');
    expect(player.querySelector('.stack .primary')?.textContent?.trim()).toBe('Làm cùng');
  });

  it('keeps the place when more help is wanted, and begins anew when none is', async () => {
    await open('Tự làm');
    await tap('Giữ tin');
    await tap('Cách khác');
    await tap('Làm cùng');
    expect(player.querySelector('h1')?.textContent).toContain('Gõ mã.');
    await tap('Cách khác');
    await tap('Làm tiếp như đang làm');
    expect(player.querySelector('h1')?.textContent).toContain('Gõ mã.');
    await tap('Cách khác');
    await tap('Tự làm');
    expect(player.querySelector('h1')?.textContent).toContain('Đọc tin nhắn.');
  });

  it.each(['Làm cùng', 'Tự làm'])('refuses a real number in the field: %s', async (mode) => {
    await open(mode);
    await tap('Giữ tin');
    await type('001099012345');
    expect(player.querySelector('input')?.value).toBe('');
    expect(player.querySelector('.feedback')?.textContent).toContain('số định danh');
    await finish();
    expect(JSON.stringify(sent) + document.body.innerHTML).not.toContain('001099012345');
  });

  it('plays a pack of an earlier version as before, without asking', async () => {
    await open(undefined, practice);
    expect(player.querySelector('h1')?.textContent).toContain('Đọc tin nhắn.');
    await tap('Giữ tin');
    await finish();
    expect(Object.keys(extensions())).toEqual(['steps']);
  });

  async function open(mode?: string, part: PracticePart = practiceInModes): Promise<void> {
    player = document.createElement('bs-practice') as PracticePlayer;
    player.sitting = sitting(part, learner);
    document.body.append(player);
    await player.updateComplete;
    if (mode) {
      await tap(mode);
    }
  }

  /** The platform is out of reach: the app's own judgement is seen. */
  function sitOut(): void {
    mock.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  }

  function buttons(): HTMLButtonElement[] {
    return [...player.querySelectorAll<HTMLButtonElement>('.mode, .stack button')];
  }

  function extensions(): Record<string, unknown> {
    const found = sent[0]?.result?.extensions ?? {};
    return Object.fromEntries(Object.entries(found).map(([name, value]) => [name.slice(EXTENSION.length), value]));
  }

  async function finish(): Promise<void> {
    await type('482913');
    await tap('Tiếp tục');
    await settled();
  }

  async function tap(label: string): Promise<void> {
    const all = [...player.querySelectorAll('button')];
    const button = all.find((each) => (each.querySelector('strong') ?? each).textContent?.trim() === label);
    button!.click();
    await player.updateComplete;
  }

  async function type(text: string): Promise<void> {
    const field = player.querySelector('input')!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await player.updateComplete;
  }

  async function settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await player.updateComplete;
  }
});

function walk(run: PracticeRun): void {
  run.tap('keep', {});
  run.tap('next', { code: '482913' });
}
