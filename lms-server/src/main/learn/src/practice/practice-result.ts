import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../i18n';
import { afterwards } from '../learning/afterwards';
import { withFacts } from '../learning/facts';
import type { Recording } from '../learning/recording';
import { plainText } from '../learning/rich-text';
import type { Sitting } from '../learning/sitting';
import { icon } from '../shell/icons';
import '../shell/listen-button';
import { sunrise } from '../shell/mark';
import type { PracticePart } from '../store';
import { MODE_ICONS } from './modes';
import { forgivenIn, gradePractice } from './practice-grading';
import { accountOf, type Account, type Mode, type PracticeRun } from './practice-run';
import { withValues } from './texts';

/** How a run came out, in a heading, a kind sentence, and what to do next: the best first. */
interface Outcome {
  title: string;
  why: string;
  onward: Mode[];
}

/** After a run: what went well, what to remember, and the best way on. */
export function resultView(
  sitting: Sitting<PracticePart>,
  run: PracticeRun,
  recording: Recording,
  choose: (mode: Mode) => void,
): TemplateResult {
  const { practice } = wordsNow();
  const passed = run.mode === 'own' && (recording.grade ?? gradePractice(sitting.part, run.steps)).passed;
  const account = accountOf(sitting.part, run.steps);
  const { title, why, onward } = outcomeOf(run, passed);
  const message = run.mode === 'shown' ? '' : withValues(sitting.part.ends[run.place]?.text ?? '', sitting.part);
  const remember = account.all === 0 ? [] : account.tryAgain.length > 0 ? [practice.tryAgain, ...account.tryAgain] : [practice.noMistakes];
  const buttons = sitting.part.pass ? onward : (['own'] as Mode[]);
  return html`<section class="result">
    <span class="state-sun">${sunrise()}</span>
    <h1 tabindex="-1">${title}</h1>
    ${message ? html`<p class="lead" lang=${sitting.language}>${plainText(message, sitting.facts)}</p>` : nothing}
    <bs-listen .texts=${[title, message, why, ...remember].map((text) => withFacts(text, sitting.facts))} .byEar=${run.mode !== 'own'}></bs-listen>
    ${why ? html`<p>${why}</p>` : nothing} ${account.all === 0 ? nothing : accountView(account, sitting)}
    ${passed ? nothing : modeButtons(run.mode, buttons, true, choose)}
    ${run.mode === 'shown'
      ? html`<a class="button" href=${sitting.courseAddress}>${wordsNow().course.back}</a>`
      : afterwards(sitting, recording, passed)}
    ${passed ? modeButtons(run.mode, buttons, false, choose) : nothing}
  </section>`;
}

/** Between two rounds: a breath, and why there is another one. */
export function betweenView(sitting: Sitting<PracticePart>, run: PracticeRun, onward: () => void): TemplateResult {
  const { practice } = wordsNow();
  const title = practice.roundDone(run.round, run.rounds);
  return html`<section class="result">
    <span class="state-sun">${sunrise()}</span>
    <h1 tabindex="-1">${title}</h1>
    <p class="lead">${practice.roundWhy}</p>
    <bs-listen .texts=${[title, practice.roundWhy]}></bs-listen>
    <div class="stack">
      <button class="button primary" @click=${onward}>${practice.nextRound} ${icon('next')}</button>
      <a class="button" href=${sitting.courseAddress}>${wordsNow().course.back}</a>
    </div>
  </section>`;
}

function outcomeOf(run: PracticeRun, passed: boolean): Outcome {
  const { practice } = wordsNow();
  if (run.mode === 'shown') {
    return { title: practice.shownDone, why: practice.shownWhy, onward: ['guided', 'own', 'shown'] };
  }
  if (run.mode === 'guided') {
    return { title: practice.guidedDone, why: practice.guidedWhy, onward: ['own', 'guided'] };
  }
  if (passed) {
    return { title: practice.wellDone, why: '', onward: ['own'] };
  }
  const tooMany = run.mistakes > forgivenIn(run.practice);
  return {
    title: practice.ended,
    why: tooMany ? practice.tooMany(run.mistakes, forgivenIn(run.practice)) : practice.endedWhy,
    onward: ['guided', 'own', 'shown'],
  };
}

function modeButtons(done: Mode, modes: Mode[], urgent: boolean, choose: (mode: Mode) => void): TemplateResult {
  const { practice } = wordsNow();
  return html`<div class="stack">
    ${modes.map(
      (mode, index) => html`<button class="button ${urgent && index === 0 ? 'primary' : ''}" @click=${() => choose(mode)}>
        ${icon(MODE_ICONS[mode])} ${mode === done ? practice.modes[mode].again : practice.modes[mode].name}
      </button>`,
    )}
  </div>`;
}

function accountView(account: Account, sitting: Sitting): TemplateResult {
  const { practice } = wordsNow();
  return html`<p class="score">
      ${practice.steps(account.right, account.all)}${account.hints > 0 ? html`<br />${practice.hints(account.hints)}` : nothing}
    </p>
    ${tryAgainList(account.tryAgain, sitting)} ${wentList(account.went, sitting)}`;
}

function tryAgainList(texts: string[], sitting: Sitting): TemplateResult {
  const { practice } = wordsNow();
  return texts.length === 0
    ? html`<p class="note">${icon('star')} <span>${practice.noMistakes}</span></p>`
    : html`<div class="card remember">
        <h2>${practice.tryAgain}</h2>
        <ul lang=${sitting.language}>
          ${texts.map((text) => html`<li>${icon('tip')} <span>${plainText(text, sitting.facts)}</span></li>`)}
        </ul>
      </div>`;
}

function wentList(texts: string[], sitting: Sitting): TemplateResult | typeof nothing {
  const { practice } = wordsNow();
  return texts.length === 0
    ? nothing
    : html`<details class="card went">
        <summary>${practice.went} (${texts.length})</summary>
        <ul lang=${sitting.language}>
          ${texts.map((text) => html`<li>${icon('done')} <span>${plainText(text, sitting.facts)}</span></li>`)}
        </ul>
      </details>`;
}
