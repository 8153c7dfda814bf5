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
import { gradePractice } from './practice-grading';
import { accountOf, type PracticeRun } from './practice-run';
import { withValues } from './texts';

/** After a run: what went well, what to remember, and another go. */
export function resultView(
  sitting: Sitting<PracticePart>,
  run: PracticeRun,
  recording: Recording,
  again: () => void,
): TemplateResult {
  const { practice } = wordsNow();
  const { passed } = recording.grade ?? gradePractice(sitting.part, run.steps);
  const account = accountOf(sitting.part, run.steps);
  const title = passed ? practice.wellDone : practice.ended;
  const message = withValues(sitting.part.ends[run.place]?.text ?? '', sitting.part);
  const spoken = [title, message, account.tryAgain.length > 0 ? practice.tryAgain : practice.noMistakes, ...account.tryAgain];
  return html`<section class="result">
    <span class="state-sun">${sunrise()}</span>
    <h1 tabindex="-1">${title}</h1>
    <p class="lead" lang=${sitting.language}>${plainText(message, sitting.facts)}</p>
    <bs-listen .texts=${spoken.map((text) => withFacts(text, sitting.facts))}></bs-listen>
    ${passed ? nothing : html`<p>${practice.endedWhy}</p>`}
    <p class="score">${practice.steps(account.right, account.all)}</p>
    ${tryAgainList(account.tryAgain, sitting)} ${wentList(account.went, sitting)}
    ${afterwards(sitting, recording, passed)}
    <button class="button ${passed ? 'plain' : 'primary'}" @click=${again}>${icon('again')} ${practice.again}</button>
  </section>`;
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
