import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { language, textOf } from '../i18n';
import '../credential/certificate-waiting';
import { icon } from '../shell/icons';
import '../shell/listen-button';
import { Loading } from '../shell/loading';
import { toActivity, toPreview } from '../shell/routes';
import { Screen } from '../shell/screen';
import {
  course,
  courses,
  learner,
  myProgress,
  myProgressIn,
  pack,
  progressVersion,
  type Activity,
  type CourseProgress,
  type Learner,
  type Pack,
} from '../store';
import { costs, progressBar, sizeIn } from './course-card';
import { outline } from './outline';
import { countedOf, doneCount, nextOf, observedOf } from './plan';
import { before, beforehand, type Before } from './requires';

interface Shown {
  learner: Learner | undefined;
  pack: Pack;
  progress: CourseProgress | undefined;
  before: Before[];
}

/** One course: what it brings, what is in it, and the obvious next step. */
@customElement('bs-course')
export class CoursePage extends Screen {
  @property({ attribute: false }) slug: string | undefined;
  /** Set instead of the slug when a trainer looks at a pack that need not be published. */
  @property({ attribute: false }) packId: string | undefined;

  private readonly shown = new Loading(
    this,
    () => this.fetchShown(),
    () => `${this.slug} ${this.packId}`,
    progressVersion,
  );

  protected override pageTitle(): string | undefined {
    return textOf(this.shown.value?.pack.course.title);
  }

  protected override render(): TemplateResult {
    return this.shown.show((shown) => this.page(shown));
  }

  private page({ pack: shownPack, progress, learner: someone, before: needed }: Shown): TemplateResult {
    const { course: words } = this.words;
    const facts = shownPack.course;
    const outcomes = facts.outcomes.map((outcome) => textOf(outcome.text));
    const begun = progress !== undefined;
    return html`
      <section class="course-head">
        <h1 tabindex="-1">${textOf(facts.title)}</h1>
        <p class="lead">${textOf(facts.summary)}</p>
        ${costs(facts.minutes, sizeIn(shownPack.bytes))} ${this.foreignNote(facts.languages)}
        ${begun ? progressBar(doneCount(shownPack, progress), countedOf(shownPack).length) : nothing}
        ${begun ? nothing : beforehand(needed)} ${this.nextStep(shownPack, progress, someone)}
        ${begun ? beforehand(needed) : nothing}
      </section>
      <section class="card outcomes">
        <h2>${words.outcomes}</h2>
        <ul>
          ${outcomes.map((text) => html`<li>${icon('star')} <span>${text}</span></li>`)}
        </ul>
        <bs-listen .texts=${[textOf(facts.title), textOf(facts.summary), words.outcomes, ...outcomes]}></bs-listen>
        <p class="quiet">${icon('paper')} <span>${words.certificateAtEnd}</span></p>
      </section>
      <section>
        <h2>${words.contents}</h2>
        ${outline(shownPack, progress, begun ? nextOf(shownPack, progress) : undefined, (each) => this.addressOf(each))}
      </section>
    `;
  }

  private nextStep(shownPack: Pack, progress: CourseProgress | undefined, someone: Learner | undefined): TemplateResult | typeof nothing {
    const { course: words, people } = this.words;
    const next = nextOf(shownPack, progress);
    if (!next) {
      return html`<div class="all-done">
        <p>${icon('done')} <strong>${words.allDone}</strong></p>
        <bs-certificate-waiting .courseId=${shownPack.course.id}></bs-certificate-waiting>
        ${observedOf(shownPack).map(
          (task) => html`<a class="button" href=${this.addressOf(task)}><span>${words.showIt(textOf(task.title))}</span>${icon('next')}</a>`,
        )}
      </div>`;
    }
    return html`
      <a class="button primary onward" href=${this.addressOf(next)}>
        <span><strong>${progress ? words.continue : words.start}</strong><small>${textOf(next.title)}</small></span>${icon('next')}
      </a>
      ${someone || this.packId ? nothing : html`<p class="quiet">${people.guest}</p>`}
    `;
  }

  private foreignNote(languages: string[]): TemplateResult | typeof nothing {
    if (languages.includes(language())) {
      return nothing;
    }
    const names = languages.map((each) => this.words.course.languages[each] ?? each).join(', ');
    return html`<p class="quiet">${this.words.course.onlyIn(names)}</p>`;
  }

  private addressOf(activity: Activity): string {
    return this.packId ? toPreview(this.packId, activity.id) : toActivity(this.slug ?? '', activity.id);
  }

  private async fetchShown(): Promise<Shown> {
    if (this.packId) {
      const previewed = await pack(this.packId);
      return { learner: undefined, pack: previewed, progress: undefined, before: before(previewed, await courses(), []) };
    }
    const summary = await course(this.slug ?? '');
    const [someone, ofCourse, progress] = await Promise.all([learner(), pack(summary.pack), myProgressIn(summary.id)]);
    const needed = before(ofCourse, await courses(), ofCourse.course.requires ? await myProgress() : []);
    return { learner: someone, pack: ofCourse, progress, before: needed };
  }
}
