import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { activitiesOf } from '../course/plan';
import { language, textOf } from '../i18n';
import '../practice/practice-player';
import { Loading } from '../shell/loading';
import { toActivity, toCourse, toPreview } from '../shell/routes';
import { Screen } from '../shell/screen';
import { course, enrol, facts, Failure, learner, myProgressIn, pack, part, type Pack } from '../store';
import './lesson/lesson-player';
import './observed-task';
import './quiz/quiz-player';
import type { Sitting } from './sitting';

/** Opens one activity of a course, or of a pack that a trainer looks at, with the player it needs. */
@customElement('bs-activity')
export class ActivityPage extends Screen {
  @property({ attribute: false }) slug: string | undefined;
  @property({ attribute: false }) packId: string | undefined;
  @property({ attribute: false }) activityId = '';

  private readonly sitting = new Loading(
    this,
    () => (this.packId ? this.previewSitting(this.packId) : this.learnersSitting(this.slug ?? '')),
    () => `${this.slug} ${this.packId} ${this.activityId}`,
    language,
  );

  protected override pageTitle(): string | undefined {
    return textOf(this.sitting.value?.activity.title);
  }

  /** The players lead to their own headings; a second time would tear the reader from what is being done. */
  protected override leads(): boolean {
    return this.querySelector('.state h1, bs-observed-task h1') !== null;
  }

  protected override render(): TemplateResult {
    return this.sitting.show((sitting) => html`${keyed(`${sitting.packId} ${sitting.activity.id}`, this.player(sitting))}`);
  }

  private player(sitting: Sitting): TemplateResult {
    switch (sitting.part.kind) {
      case 'lesson':
        return html`<bs-lesson .sitting=${sitting}></bs-lesson>`;
      case 'quiz':
        return html`<bs-quiz .sitting=${sitting}></bs-quiz>`;
      case 'practice':
        return html`<bs-practice .sitting=${sitting}></bs-practice>`;
      case 'observed-task':
        return html`<bs-observed-task .sitting=${sitting}></bs-observed-task>`;
      default:
        return html`<div class="state"><h1 tabindex="-1">${this.words.learning.unknownKind}</h1></div>`;
    }
  }

  private async learnersSitting(slug: string): Promise<Sitting> {
    const summary = await course(slug);
    const [someone, ofCourse, progress] = await Promise.all([learner(), pack(summary.pack), myProgressIn(summary.id)]);
    const sitting = await this.seated(ofCourse, summary.pack, {
      addressOf: (activity) => toActivity(slug, activity.id),
      courseAddress: toCourse(slug),
    });
    if (someone && !progress) {
      enrol(summary.id).catch(() => undefined);
    }
    return { ...sitting, learner: someone, progress };
  }

  private async previewSitting(packId: string): Promise<Sitting> {
    return this.seated(await pack(packId), packId, {
      addressOf: (activity) => toPreview(packId, activity.id),
      courseAddress: toPreview(packId),
    });
  }

  private async seated(ofCourse: Pack, packId: string, ways: Pick<Sitting, 'addressOf' | 'courseAddress'>): Promise<Sitting> {
    const activity = activitiesOf(ofCourse).find((each) => each.id === this.activityId);
    if (!activity) {
      throw new Failure('problem', 404);
    }
    const [opened, known] = await Promise.all([part(activity.parts, language()), facts(ofCourse, language())]);
    return { pack: ofCourse, packId, activity, part: opened, facts: known, language: opened.lang, learner: undefined, progress: undefined, ...ways };
  }
}
