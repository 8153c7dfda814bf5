import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { firstFitting } from '../src/practice/conditions';
import { accountOf, PracticeRun } from '../src/practice/practice-run';
import '../src/practice/practice-player';
import type { PracticePlayer } from '../src/practice/practice-player';
import { holdsRealIdentity } from '../src/practice/real-identity';
import type { Rule } from '../src/store';
import { learner, practice, sitting } from './samples';

describe('a run', () => {
  it('moves, remembers which rules fired, and never dead-ends on a mistake', () => {
    const run = new PracticeRun(practice);
    expect(run.tap('link', {})).toEqual({ kind: 'mistake', step: { screen: 'sms', on: 1 } });
    expect(run.tap('idle', {})).toEqual({ kind: 'nothing' });
    expect(run.tap('keep', {})).toEqual({ kind: 'moved' });
    expect(run.tap('next', { code: '1' }).kind).toBe('mistake');
    expect(run.tap('next', { code: '482913' }).kind).toBe('moved');
    expect(run.ended).toBe(true);
    expect(run.steps.map((step) => step.on)).toEqual([1, 0, 1, 0]);
  });

  it('is told as what went well and what to remember, each once', () => {
    const steps = [1, 1, 0].map((on) => ({ screen: 'sms', on })).concat([{ screen: 'code', on: 1 }, { screen: 'code', on: 0 }]);
    expect(accountOf(practice, steps)).toEqual({
      right: 2,
      all: 5,
      hints: 0,
      went: ['Giữ tin', 'Mã OTP'],
      tryAgain: ['Đường dẫn là bẫy.', 'Gõ lại 482913.'],
    });
  });
});

describe('a condition', () => {
  const rules: Rule[] = [
    { tap: 'next', when: { code: '=otp' } },
    { tap: 'next', when: { code: 'digits:6' } },
    { tap: 'next', when: { code: 'any' } },
    { tap: 'next' },
  ];
  const fitting = (code: string, values: Record<string, string> = { otp: '482913' }) => firstFitting(rules, 'next', { code }, values);

  it('is tried in order, and the first that fits wins', () => {
    expect([fitting('482913'), fitting('111111'), fitting('abc'), fitting('')]).toEqual([0, 1, 2, 3]);
    expect(firstFitting(rules, 'other', {}, {})).toBe(-1);
  });

  it('forgives blanks and differently composed letters', () => {
    expect(fitting(' 482 913 ')).toBe(0);
    expect(fitting('Nông  Thị Lúa'.normalize('NFD'), { otp: 'Nông Thị Lúa' })).toBe(0);
  });
});

describe('an identity number', () => {
  it('that looks like somebody’s is noticed, however it is written', () => {
    for (const text of ['001099012345', '004 099 012 345', 'số 096-099-012345 nhé', '００１０９９０１２３４５']) {
      expect(holdsRealIdentity(text, {})).toBe(true);
    }
  });

  it('of a mobile phone or a bank card is noticed too', () => {
    for (const text of ['0912345678', '+84 912 345 678', '4111 1111 1111 1111']) {
      expect(holdsRealIdentity(text, {})).toBe(true);
    }
    expect(holdsRealIdentity('4111 1111 1111 1112', {})).toBe(false);
  });

  it('that is a sample is nobody’s, also while it is still being typed', () => {
    const sample = { id: '038000000000' };
    for (let length = 1; length <= 12; length++) {
      expect(holdsRealIdentity(sample.id.slice(0, length), sample)).toBe(false);
    }
    expect(holdsRealIdentity('0380000001', sample)).toBe(true);
  });

  it('that is the practice’s own, or none at all, is not', () => {
    for (const text of ['001000000000', '482913', '999999999999', '000000000000', '0010990123456', '']) {
      expect(holdsRealIdentity(text, practice.values)).toBe(false);
    }
  });
});

describe('the pretend phone', () => {
  let player: PracticePlayer;
  const sent: string[] = [];

  beforeEach(async () => {
    sent.length = 0;
    sessionStorage.clear();
    localStorage.clear();
    mock.stubGlobal('fetch', (path: string, init?: RequestInit) => {
      sent.push(`${path} ${String(init?.body ?? '')}`);
      const body = JSON.parse(String(init?.body ?? '[]')) as { id: string }[];
      const outcomes = body.map(({ id }) => ({ id, outcome: 'stored', grade: { passed: true, score: 1 } }));
      return Promise.resolve(new Response(JSON.stringify({ outcomes, courses: [] }), { status: 200 }));
    });
    player = document.createElement('bs-practice') as PracticePlayer;
    player.sitting = sitting(practice, learner);
    document.body.append(player);
    await player.updateComplete;
  });

  afterEach(() => {
    player.remove();
    mock.unstubAllGlobals();
  });

  it('says at all times that it is practice', async () => {
    expect(player.querySelector('.practice-banner')?.textContent).toContain('TẬP');
    await tap('Giữ tin');
    expect(player.querySelector('.practice-banner')?.textContent).toContain('TẬP');
  });

  it('answers a mistake kindly and stays', async () => {
    await tap('Bấm đường dẫn');
    expect(player.querySelector('.feedback')?.textContent).toContain('Đường dẫn là bẫy.');
    expect(player.querySelector('h1')?.textContent).toContain('Đọc tin nhắn.');
  });

  it('answers a tap that means nothing, and records none', async () => {
    await tap('Nút khác');
    expect(player.querySelector('.feedback')?.textContent).not.toBe('');
    await toTheEnd('482913');
    expect(sent.join()).toContain('"on":0');
    expect(sent.join()).not.toContain('"on":-1');
  });

  it('refuses a number that looks like somebody’s, and forgets it at once', async () => {
    await tap('Giữ tin');
    await type('001099012345');
    expect(field().value).toBe('');
    expect(player.querySelector('.feedback')?.textContent).toContain('số định danh');
    expect(document.body.innerHTML).not.toContain('001099012345');
  });

  it('lets nothing that was typed out of memory', async () => {
    await tap('Giữ tin');
    await type('770077');
    await tap('Tiếp tục');
    await type('482913');
    await tap('Tiếp tục');
    await settled();
    const kept = [sent.join(), JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage }), location.href].join();
    expect(sent.some((each) => each.startsWith('/api/statements'))).toBe(true);
    expect(kept).not.toContain('770077');
    expect(kept).not.toContain('482913');
  });

  it('offers fields that no browser completes, corrects or keeps', async () => {
    await tap('Giữ tin');
    expect([field().autocomplete, field().getAttribute('spellcheck'), field().name, field().form]).toEqual(['off', 'false', '', null]);
  });

  it('tells at the end what to remember, and starts again', async () => {
    await tap('Bấm đường dẫn');
    await toTheEnd('482913');
    expect(player.textContent).toContain('Đường dẫn là bẫy.');
    await tap('Tự làm lại');
    expect(player.querySelector('h1')?.textContent).toContain('Đọc tin nhắn.');
  });

  async function toTheEnd(code: string): Promise<void> {
    await tap('Giữ tin');
    await type(code);
    await tap('Tiếp tục');
    await settled();
  }

  async function tap(label: string): Promise<void> {
    const button = [...player.querySelectorAll('button')].find((each) => each.textContent?.trim() === label);
    button!.click();
    await player.updateComplete;
  }

  async function type(text: string): Promise<void> {
    field().value = text;
    field().dispatchEvent(new Event('input'));
    await player.updateComplete;
  }

  function field(): HTMLInputElement {
    return player.querySelector('input')!;
  }

  async function settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await player.updateComplete;
  }
});
