import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { following, nextAfter } from '../course/plan';
import { textOf } from '../i18n';
import { BansangElement } from '../shell/element';
import { icon } from '../shell/icons';
import '../shell/listen-button';
import type { ChecklistPart } from '../store';
import { factNotes } from './fact-notes';
import { withFacts } from './facts';
import { plainText } from './rich-text';
import type { Sitting } from './sitting';

/** Tells what one shows in person and what the observer looks at. There is nothing to tap: nobody observes themselves. */
@customElement('bs-observed-task')
export class ObservedTask extends BansangElement {
  @property({ attribute: false }) sitting!: Sitting<ChecklistPart>;

  protected override render(): TemplateResult {
    const { course, observed } = this.words;
    const { task, needs, steps, observer } = this.sitting.part;
    const title = textOf(this.sitting.activity.title);
    return html`
      <article class="lesson observed" lang=${this.sitting.language}>
        <p class="kicker">${icon('observed-task')} ${course.kinds['observed-task']} · ${course.minutes(this.sitting.activity.minutes)}</p>
        <h1 tabindex="-1">${title}</h1>
        <bs-listen .texts=${this.spoken(title)}></bs-listen>
        <aside class="callout">
          <p class="callout-name">${icon('eye')} ${observed.inPerson}</p>
          <p>${observed.who} ${observed.notHere}</p>
        </aside>
        <h2>${observed.task}</h2>
        <p>${this.text(task)}</p>
        <h2>${observed.needs}</h2>
        <ul class="text-list">
          ${needs.map((need) => html`<li>${this.text(need)}</li>`)}
        </ul>
        <h2>${observed.steps}</h2>
        <ol class="key-points">
          ${steps.map(
            (step) => html`<li>
              <span>${this.text(step.text)}${step.must ? html` <strong class="must">${icon('star')} ${observed.must}</strong>` : nothing}</span>
            </li>`,
          )}
        </ol>
        <p><strong>${this.passSentence()}</strong></p>
        <h2>${observed.observer}</h2>
        <p>${this.text(observer)}</p>
        ${factNotes([task, ...needs, ...steps.map((step) => step.text), observer], this.sitting.facts)}
      </article>
      ${this.onward()}
    `;
  }

  private passSentence(): string {
    const { pass, steps } = this.sitting.part;
    const { observed } = this.words;
    return steps.some((step) => step.must) ? observed.passMust(pass, steps.length) : observed.pass(pass, steps.length);
  }

  private spoken(title: string): string[] {
    const { observed } = this.words;
    const { task, needs, steps, observer } = this.sitting.part;
    const seen = steps.map((step) => (step.must ? `${step.text} ${observed.must}.` : step.text));
    return [
      ...[title, observed.who, observed.notHere, observed.task, task, observed.needs, ...needs],
      ...[observed.steps, ...seen, this.passSentence(), observed.observer, observer],
    ].map((text) => withFacts(text, this.sitting.facts));
  }

  private onward(): TemplateResult {
    const { pack, progress, activity, learner, addressOf, courseAddress } = this.sitting;
    const next = learner ? nextAfter(pack, progress, activity.id) : following(pack, activity.id);
    return html`<div class="stack">
      ${next
        ? html`<a class="button primary" href=${addressOf(next)}><span>${this.words.learning.nextActivity(textOf(next.title))}</span>${icon('next')}</a>`
        : nothing}
      <a class="button" href=${courseAddress}>${this.words.course.back}</a>
    </div>`;
  }

  private text(source: string): TemplateResult {
    return plainText(source, this.sitting.facts);
  }
}
