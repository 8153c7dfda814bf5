import { render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../src/i18n';
import { factNotes } from '../src/learning/fact-notes';
import { factsNamedIn, isStale, withFacts } from '../src/learning/facts';
import '../src/learning/lesson/lesson-player';
import type { LessonPlayer } from '../src/learning/lesson/lesson-player';
import '../src/learning/quiz/quiz-player';
import type { QuizPlayer } from '../src/learning/quiz/quiz-player';
import '../src/learning/observed-task';
import type { ObservedTask } from '../src/learning/observed-task';
import { plainText, richText } from '../src/learning/rich-text';
import { sentencesOf } from '../src/shell/speech';
import { checklist, facts, learner, lesson, quiz, sitting } from './samples';

afterEach(() => {
  document.body.innerHTML = '';
  speak('vi');
});

describe('a fact', () => {
  it('is filled in where a text names it', () => {
    expect(withFacts('Gọi {fact:hotline}.', facts)).toBe('Gọi 1900 0000.');
    expect(drawn(richText('Gọi <span data-fact="hotline"></span>.', facts)).textContent).toBe('Gọi 1900 0000.');
    expect(drawn(plainText('Gọi {fact:hotline}.', facts)).textContent).toBe('Gọi 1900 0000.');
  });

  it('is stale from the day after its review was due', () => {
    expect(isStale(facts['hotline']!, '2998-12-31')).toBe(false);
    expect(isStale(facts['hotline']!, '2999-01-01')).toBe(false);
    expect(isStale(facts['hotline']!, '2999-01-02')).toBe(true);
  });

  it('that is stale says so where it stands and in the notes', () => {
    expect(drawn(richText('<span data-fact="old"></span>', facts)).textContent).toContain('Có thể đã thay đổi');
    expect(drawn(factNotes(['{fact:old}'], facts)).querySelector('details')?.open).toBe(true);
  });

  it('is listed below the screen with the day it was checked', () => {
    const notes = drawn(factNotes(['{fact:hotline} <span data-fact="hotline"></span>'], facts));
    expect(notes.querySelectorAll('li').length).toBe(1);
    expect(notes.textContent).toContain('21/11/2026');
    expect(factsNamedIn(['{fact:a}', '<span data-fact="b"></span>', '{fact:a}'])).toEqual(['a', 'b']);
  });

  it('that nobody knows leaves no hole', () => {
    expect(withFacts('{fact:nothing}', facts)).not.toBe('');
  });
});

describe('course text', () => {
  it('keeps its inline marks', () => {
    const page = drawn(richText('a <strong>b</strong> <em>c</em> <code>d</code><br><a href="https://x.example/">e</a>', facts));
    expect([...page.querySelectorAll('strong,em,code,br,a')].map((each) => each.localName)).toEqual(['strong', 'em', 'code', 'br', 'a']);
    expect(page.querySelector('a')?.rel).toContain('noopener');
  });

  it('brings nothing else into the page', () => {
    const page = drawn(
      richText('<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">e</a><b onclick="x()">f</b>', facts),
    );
    expect(page.querySelector('img,script,a,[onclick]')).toBeNull();
    expect(page.textContent).toBe('ef');
  });
});

describe('the voice', () => {
  it('gets a text in sentences, and no number or address is torn apart', () => {
    expect(sentencesOf('Gọi 1900 0000. Mở vneid.gov.vn nhé!\nXong')).toEqual(['Gọi 1900 0000.', 'Mở vneid.gov.vn nhé!', 'Xong']);
    expect(sentencesOf(' … ')).toEqual([]);
  });
});

describe('a lesson', () => {
  it('keeps its place when the language changes', async () => {
    const player = await opened<LessonPlayer>('bs-lesson', (each) => (each.sitting = sitting(lesson('vi'))));
    await press(player, '.primary');
    await press(player, '.primary');
    expect(player.querySelector('h1')?.textContent).toBe('vi 2');
    speak('en');
    player.sitting = sitting(lesson('en'));
    await player.updateComplete;
    expect(player.querySelector('h1')?.textContent).toBe('en 2');
  });

  it('ends with what to remember, and tells a guest that nothing is kept', async () => {
    const player = await opened<LessonPlayer>('bs-lesson', (each) => (each.sitting = sitting(lesson())));
    for (let screen = 0; screen < 3; screen++) {
      await press(player, '.primary');
    }
    expect(player.textContent).toContain('1900 0000');
    await press(player, '.primary');
    expect(player.querySelector('.note')?.textContent).toContain('không được giữ lại');
  });
});

describe('a quiz', () => {
  it('says at once how each answer was, and the result at the end', async () => {
    const player = await opened<QuizPlayer>('bs-quiz', (each) => (each.sitting = sitting(quiz)));
    await answer(player, 1);
    expect(player.querySelector('.answer-feedback')?.textContent).toContain('Không phải.');
    await press(player, '.primary');
    await answer(player, 1);
    expect(player.querySelector('.answer-feedback')?.textContent).toContain('Phải.');
    await press(player, '.primary');
    expect(player.querySelector('.score')?.textContent).toContain('50%');
    expect(player.querySelector('h1')?.textContent).toContain('Chưa đạt');
  });

  it('keeps the first answer of a question', async () => {
    const player = await opened<QuizPlayer>('bs-quiz', (each) => (each.sitting = sitting(quiz)));
    await answer(player, 1);
    await press(player, '.primary');
    await press(player, '.steering .button:not(.primary)');
    expect(player.querySelector('fieldset')?.disabled).toBe(true);
  });

  async function answer(player: QuizPlayer, index: number): Promise<void> {
    const input = player.querySelectorAll<HTMLInputElement>('.answer input')[index]!;
    input.checked = true;
    input.dispatchEvent(new Event('change'));
    await player.updateComplete;
    await press(player, '.primary');
  }
});

async function opened<E extends HTMLElement & { updateComplete: Promise<boolean> }>(tag: string, prepare: (element: E) => void): Promise<E> {
  const element = document.createElement(tag) as E;
  prepare(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

async function press(player: HTMLElement & { updateComplete: Promise<boolean> }, selector: string): Promise<void> {
  player.querySelector<HTMLButtonElement>(selector)!.click();
  await player.updateComplete;
}

function drawn(template: unknown): HTMLElement {
  const page = document.createElement('div');
  render(template, page);
  return page;
}

describe('an observed task', () => {
  async function shown(): Promise<HTMLElement> {
    const page = document.createElement('bs-observed-task') as ObservedTask;
    page.sitting = sitting(checklist, learner);
    document.body.append(page);
    await page.updateComplete;
    return page;
  }

  it('tells what to do, what to have ready, what is looked at and that somebody checks it in person', async () => {
    const text = (await shown()).textContent ?? '';
    for (const words of ['Mở cửa rồi gọi 1900 0000.', 'Một chiếc chìa khóa', 'Hỏi ai gõ cửa', 'Chỉ nhắc bằng lời.']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('tổ công nghệ số cộng đồng hoặc người hướng dẫn');
    expect(text).toContain('Làm được 1 trên 2 việc là đạt');
  });

  it('marks the steps nobody can do without', async () => {
    const steps = [...(await shown()).querySelectorAll('.key-points li')];
    expect(steps.map((step) => step.querySelector('.must') !== null)).toEqual([true, false]);
  });

  it('has nothing to tap that would report it as done', async () => {
    const page = await shown();
    expect([...page.querySelectorAll('button')].every((button) => button.closest('bs-listen') !== null)).toBe(true);
    expect(page.querySelectorAll('input')).toHaveLength(0);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#/courses/sample/b', '#/courses/sample']);
  });
});
