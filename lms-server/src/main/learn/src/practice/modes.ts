import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../i18n';
import type { Sitting } from '../learning/sitting';
import { icon, type IconName } from '../shell/icons';
import '../shell/listen-button';
import type { PracticePart } from '../store';
import { forgivenIn, roundsOf } from './practice-grading';
import type { Mode, PracticeRun } from './practice-run';

/** From the most help to none, which is also the order in which a task is best learned. */
export const MODES: readonly Mode[] = ['shown', 'guided', 'own'];

export const MODE_ICONS: Record<Mode, IconName> = { shown: 'eye', guided: 'tip', own: 'person' };

/** What to begin with: see it first, then try with help or without, and whoever can do it goes alone. */
export function suggested({ learner, progress, activity }: Sitting): Mode {
  const sofar = learner && progress?.activities.find((each) => each.id === activity.id);
  if (!sofar) {
    return 'shown';
  }
  const failed = sofar.status !== 'completed' && sofar.bestScore != null;
  return failed ? 'guided' : 'own';
}

/** The first screen of a practice: three ways to do it, each in one breath, by eye and by ear. */
export function modeChoice(
  practice: PracticePart,
  first: Mode,
  title: string,
  choose: (mode: Mode) => void,
  back: TemplateResult | typeof nothing,
): TemplateResult {
  const { practice: words } = wordsNow();
  const about = (mode: Mode) => (mode === 'own' ? words.ownHow(roundsOf(practice), forgivenIn(practice)) : words.modes[mode].how);
  const spoken = MODES.map((mode, index) => `${index + 1}. ${words.modes[mode].name}. ${about(mode)}`);
  return html`<section class="modes">
    <p class="kicker">${icon('practice')} ${title}</p>
    <h1 tabindex="-1">${words.choose}</h1>
    <bs-listen .texts=${[words.spokenBanner, words.choose, ...spoken, `${words.first}: ${words.modes[first].name}`]} .byEar=${true}></bs-listen>
    <ol>
      ${MODES.map(
        (mode, index) => html`<li>
          <button class="mode ${mode === first ? 'is-first' : ''}" @click=${() => choose(mode)}>
            <span class="mode-number" aria-hidden="true">${index + 1}</span>
            <span>
              <strong>${words.modes[mode].name}</strong>
              ${mode === first ? html`<em>${words.first}</em>` : nothing}
              <small>${about(mode)}</small>
            </span>
            ${icon(MODE_ICONS[mode])}
          </button>
        </li>`,
      )}
    </ol>
    ${back}
  </section>`;
}

/** How it is being practised, and the door to another way. */
export function wayLine(run: PracticeRun, change: () => void): TemplateResult {
  const { practice: words } = wordsNow();
  const round = run.rounds > 1 ? ` · ${words.round(run.round, run.rounds)}` : '';
  return html`<div class="way">
    <p class="kicker">${icon(MODE_ICONS[run.mode])} ${words.modes[run.mode].name}${round}</p>
    <button class="button plain" @click=${change}>${words.otherWay}</button>
  </div>`;
}
