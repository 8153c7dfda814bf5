import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../src/i18n';
import type { PairBoard } from '../src/learning/quiz/pair-board';
import '../src/learning/quiz/quiz-player';
import type { QuizPlayer } from '../src/learning/quiz/quiz-player';
import { readNumber, writtenNumber } from '../src/learning/quiz/typed-number';
import { kinds, sitting } from './samples';

afterEach(() => {
  document.body.innerHTML = '';
  speak('vi');
});

describe('a number', () => {
  it.each([
    ['1,5', '1.5'],
    ['1.5', '1.5'],
    ['12', '12'],
    [' 1 500 ', '1500'],
    ['1.500', '1500'],
    ['1.500,5', '1500.5'],
    ['1.500.000', '1500000'],
    ['1,500,000', '1500000'],
    ['1,500.25', '1500.25'],
    ['1,500', '1.500'],
    ['0.125', '0.125'],
    ['-3', '-3'],
    ['\u22123,5', '-3.5'],
  ])('is read as a Vietnamese types it: %s', (typed, read) => {
    expect(readNumber(typed, 'vi')).toBe(read);
  });

  it('with three digits behind its only sign is read as the language has it', () => {
    expect([readNumber('1,500', 'en'), readNumber('1.500', 'en')]).toEqual(['1500', '1.500']);
  });

  it.each(['', 'ba', '1,2,3', '1.50.000', '--1', '1.', '9'.repeat(16)])('is not read from %j', (typed) => {
    expect(readNumber(typed, 'vi')).toBeUndefined();
  });

  it('is shown as its reader writes it', () => {
    expect([writtenNumber('1500.5', 'vi'), writtenNumber('1500.5', 'en')]).toEqual(['1.500,5', '1,500.5']);
  });
});

describe('pairs', () => {
  it('are made by tapping right sides one after the other', async () => {
    const player = await opened();
    expect(pressed(player)).toEqual(['Chìa']);
    await right(player, 'Mở khóa');
    expect(pressed(player)).toEqual(['Then']);
    expect(player.querySelector('.pair-told')?.textContent).toBe('Đã ghép: Chìa – Mở khóa');
    expect(primary(player).disabled).toBe(true);
    await right(player, 'Cài cửa');
    await right(player, 'Tra ổ');
    expect(primary(player).disabled).toBe(false);
    await answer(player);
    expect(player.querySelector('.answer-feedback')?.textContent).toContain('Đúng rồi!');
    expect(player.querySelector('.answer-feedback')?.textContent).toContain('Mỗi đồ vật một việc.');
  });

  it('can be made anew: a right side belongs to one left side only', async () => {
    const player = await opened();
    await right(player, 'Mở khóa');
    await right(player, 'Mở khóa');
    expect(pressed(player)).toEqual(['Chìa']);
    expect(lefts(player)[1]?.textContent).toContain('Mở khóa');
    expect(lefts(player)[0]?.textContent).toContain('Chưa ghép');
  });

  it('that are wrong show what belongs together', async () => {
    const player = await opened();
    await right(player, 'Cài cửa');
    await right(player, 'Mở khóa');
    await right(player, 'Tra ổ');
    await answer(player);
    expect(player.querySelector('.answer-feedback')?.textContent).toContain('Đúng một phần.');
    expect(lefts(player)[0]?.textContent).toContain('Câu trả lời đúng: Mở khóa');
    expect(lefts(player)[2]?.className).toContain('right');
  });
});

describe('a question to type', () => {
  it('takes a number, says how it read it, and puts it into the gap', async () => {
    const player = await opened('number');
    await type(player, 'ba');
    expect(primary(player).disabled).toBe(true);
    await type(player, '1.500,5');
    expect(player.querySelector('.typed-answer p')?.textContent).toBe('Máy hiểu là 1.500,5');
    expect(player.querySelector('h1')?.textContent?.replace(/\s+/g, ' ')).toBe('Nhà có 1.500,5 cửa.');
    await answer(player);
    expect(player.querySelector('.answer-feedback')?.textContent).toContain('Đếm giỏi.');
  });

  it('names its gap for those who cannot see it', async () => {
    const player = await opened('number');
    expect(player.querySelector('.gap')?.getAttribute('aria-label')).toBe('chỗ trống');
  });

  it('tells who missed what would have been right, and why', async () => {
    const player = await opened('words');
    await type(player, ' cái búa ');
    await answer(player);
    expect(player.querySelector('.answer-feedback')?.textContent).toContain('Không phải.');
    expect(player.querySelector('.right-answer')?.textContent).toContain('chìa khóa');
  });

  it('takes words however they are written, by the enter key too', async () => {
    const player = await opened('words');
    await type(player, 'CHÌA  KHOÁ');
    field(player).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await player.updateComplete;
    expect(player.querySelector('.answer-feedback')?.textContent).toContain('Phải.');
  });

  it('does not take a number as long as that of a person', async () => {
    const player = await opened('words');
    await type(player, '001 099 000 123');
    expect(primary(player).disabled).toBe(true);
  });

  it('forgets what was typed before when the next one is asked', async () => {
    const player = await opened('number');
    await type(player, '7');
    await answer(player);
    await answer(player);
    expect(field(player).value).toBe('');
  });
});

describe('a missing word', () => {
  it('is filled in by the answer that is chosen', async () => {
    const player = await opened('gap');
    player.querySelector<HTMLInputElement>('.answer input')!.click();
    await player.updateComplete;
    expect(player.querySelector('h1')?.textContent?.replace(/\s+/g, ' ')).toBe('Giữ chìa là chủ nhà, không ai khác.');
  });
});

async function opened(from = 'pairs'): Promise<QuizPlayer> {
  const player = document.createElement('bs-quiz') as QuizPlayer;
  const first = kinds.questions.findIndex(({ id }) => id === from);
  player.sitting = sitting({ ...kinds, questions: kinds.questions.slice(first) });
  document.body.append(player);
  await player.updateComplete;
  return player;
}

function lefts(player: QuizPlayer): HTMLButtonElement[] {
  return [...player.querySelectorAll<HTMLButtonElement>('.pair')];
}

function pressed(player: QuizPlayer): (string | undefined)[] {
  const active = lefts(player).filter((left) => left.getAttribute('aria-pressed') === 'true');
  return active.map((left) => left.querySelector('strong')?.textContent ?? undefined);
}

async function right(player: QuizPlayer, words: string): Promise<void> {
  const buttons = [...player.querySelectorAll<HTMLButtonElement>('.rights button')];
  buttons.find((button) => button.textContent?.trim() === words)!.click();
  await settled(player);
}

function field(player: QuizPlayer): HTMLInputElement {
  return player.querySelector<HTMLInputElement>('.typed-answer input')!;
}

async function type(player: QuizPlayer, words: string): Promise<void> {
  field(player).value = words;
  field(player).dispatchEvent(new Event('input'));
  await player.updateComplete;
}

function primary(player: QuizPlayer): HTMLButtonElement {
  return player.querySelector<HTMLButtonElement>('.steering .primary')!;
}

async function answer(player: QuizPlayer): Promise<void> {
  primary(player).click();
  await settled(player);
}

async function settled(player: QuizPlayer): Promise<void> {
  await player.updateComplete;
  await player.querySelector<PairBoard>('bs-pairs')?.updateComplete;
}
