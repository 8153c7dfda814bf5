import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BansangElement } from '../../shell/element';
import { icon } from '../../shell/icons';
import type { Answer, Target } from '../../store';
import { withFacts } from '../facts';
import { richText } from '../rich-text';
import type { AnswerList } from './answers';
import { pairOf, sidesOf } from './question-grading';

/** Left sides wait one after the other for their right side: a tap pairs them, another tap pairs them anew. */
@customElement('bs-pairs')
export class PairBoard extends BansangElement {
  @property({ attribute: false }) list!: AnswerList;
  @state() private wanted: string | undefined;
  @state() private told = '';

  protected override render(): TemplateResult {
    const { quiz } = this.words;
    const { question, answered } = this.list;
    const active = this.active;
    return html`<div class="pairs" role="group" aria-label=${quiz.pairAll}>
        <ol class="lefts">
          ${question.answers.map((answer) => html`<li>${this.left(answer, answer === active)}</li>`)}
        </ol>
        ${answered || !active
          ? nothing
          : html`<p class="pair-for">${quiz.pairFor} <strong>${richText(active.html, this.list.facts)}</strong></p>`}
        ${answered ? nothing : html`<div class="rights">${question.options?.map((option) => this.right(option))}</div>`}
      </div>
      <p class="pair-told" role="status" ?hidden=${answered}>${this.told}</p>`;
  }

  private get sides(): Map<string, string> {
    return sidesOf(this.list.given);
  }

  /** The left side that gets the next right one. */
  private get active(): Answer | undefined {
    const { answers } = this.list.question;
    return answers.find(({ id }) => id === this.wanted) ?? answers.find(({ id }) => !this.sides.has(id));
  }

  private left(answer: Answer, active: boolean): TemplateResult {
    const { quiz } = this.words;
    const { answered, facts } = this.list;
    const given = this.option(this.sides.get(answer.id));
    const right = given !== undefined && given.id === answer.match;
    const look = answered ? (right ? 'right' : 'wrong') : active ? 'picked' : '';
    const best = answered && !right ? this.option(answer.match) : undefined;
    return html`<button
      class="answer pair ${look}"
      aria-pressed=${answered ? nothing : active}
      ?disabled=${answered}
      @click=${() => (this.wanted = answer.id)}
    >
      <span>
        <strong>${richText(answer.html, facts)}</strong>
        <span class="pair-right">${icon('next')} ${given ? richText(given.html, facts) : quiz.notPaired}</span>
        ${best ? html`<small>${quiz.rightAnswer}: ${richText(best.html, facts)}</small>` : nothing}
      </span>
      ${answered ? icon(right ? 'done' : 'wrong') : nothing}
    </button>`;
  }

  private right(option: Target): TemplateResult {
    const used = [...this.sides.values()].includes(option.id);
    return html`<button class="button ${used ? 'used' : ''}" ?disabled=${!this.active} @click=${() => this.pair(option)}>
      <span>${richText(option.html, this.list.facts)}</span>${used ? icon('done') : nothing}
    </button>`;
  }

  private pair(option: Target): void {
    const left = this.active;
    const { facts } = this.list;
    if (!left) {
      return;
    }
    const others = [...this.sides].filter(([id, right]) => id !== left.id && right !== option.id);
    this.told = this.words.quiz.paired(withFacts(left.text, facts), withFacts(option.text, facts));
    this.wanted = undefined;
    this.list.onGive([...others, [left.id, option.id] as const].map(([id, right]) => pairOf(id, right)));
  }

  private option(id: string | undefined): Target | undefined {
    return this.list.question.options?.find((option) => option.id === id);
  }
}
