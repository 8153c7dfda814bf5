import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { textOf } from '../i18n';
import { guestCard, learnerCard, signOutForm, type Onward } from '../people/who-card';
import { icon } from '../shell/icons';
import { Loading } from '../shell/loading';
import { toActivity, toCourse } from '../shell/routes';
import { Screen } from '../shell/screen';
import {
  courses,
  learner,
  myProgress,
  pack,
  pressingTasks,
  progressVersion,
  type CourseProgress,
  type CourseSummary,
  type Learner,
  type MandatoryTask,
  type Pack,
} from '../store';
import { courseCard } from './course-card';
import { mandatoryCards } from './mandatory-card';
import { nextOf } from './plan';

interface Shown {
  learner: Learner | undefined;
  courses: CourseSummary[];
  progress: CourseProgress[];
  /** The course to go on with, and what is in it when it could be fetched. */
  current: CourseSummary | undefined;
  pack: Pack | undefined;
  mandatory: MandatoryTask[];
}

/** The first screen: who is learning, what to go on with, and all courses. */
@customElement('bs-catalogue')
export class Catalogue extends Screen {
  private readonly shown = new Loading(this, fetchShown, () => '', progressVersion);

  protected override pageTitle(): string {
    return this.words.course.all;
  }

  protected override render(): TemplateResult {
    return this.shown.show((shown) => this.page(shown));
  }

  private page(shown: Shown): TemplateResult {
    const { course } = this.words;
    return html`
      ${shown.learner ? learnerCard(shown.learner, onward(shown)) : guestCard()} ${mandatoryCards(shown.mandatory)}
      ${shown.courses.length === 0
        ? html`<section class="courses">
            <h2>${course.all}</h2>
            <div class="state">${icon('sun')}<p><strong>${course.none}</strong></p><p>${course.noneWhy}</p></div>
          </section>`
        : this.shelves(shown)}
      ${signOutForm(shown.learner)}
    `;
  }

  /** One shelf for each group of people; whoever is offered one group's courses only needs no name for it. */
  private shelves(shown: Shown): TemplateResult[] {
    const { course } = this.words;
    const shelves = AUDIENCES.map((audience) => ({
      name: course.forWhom[audience],
      courses: shown.courses.filter((each) => each.audience === audience),
    })).filter((shelf) => shelf.courses.length > 0);
    return shelves.map(
      (shelf) => html`<section class="courses">
        <h2>${shelves.length === 1 ? course.all : shelf.name}</h2>
        <ul class="cards">
          ${shelf.courses.map((each) => courseCard(each, progressIn(shown, each)))}
        </ul>
      </section>`,
    );
  }
}

/** Whom courses are for, in the order of the shelves. */
const AUDIENCES = ['resident', 'team', 'trainer', 'official'] as const;

async function fetchShown(): Promise<Shown> {
  const [someone, every, progress, mandatory] = await Promise.all([learner(), courses(), myProgress(), pressingTasks()]);
  const all = every.filter((each) => isFor(someone, each) || progress.some((one) => one.courseId === each.id));
  const current = lastBegun(all, progress) ?? all.find((each) => !isCompleted(progress, each));
  const ofCurrent = someone && current ? await pack(current.pack).catch(() => undefined) : undefined;
  return { learner: someone, courses: all, progress, current, pack: ofCurrent, mandatory };
}

/** Courses for staff are no use to a villager: only who has a part in the work besides learning is offered them. */
function isFor(someone: Learner | undefined, course: CourseSummary): boolean {
  return course.audience === 'resident' || (someone?.roles.some((role) => role !== 'resident') ?? false);
}

function onward({ current, pack: ofCurrent, progress }: Shown): Onward | undefined {
  if (!current) {
    return undefined;
  }
  const begun = isBegun(progress, current);
  const next = ofCurrent && nextOf(ofCurrent, progress.find((each) => each.courseId === current.id));
  return next && begun
    ? { begun, course: current, address: toActivity(current.slug, next.id), activity: textOf(next.title) }
    : { begun, course: current, address: toCourse(current.slug) };
}

function progressIn(shown: Shown, course: CourseSummary): CourseProgress | undefined {
  return shown.progress.find((each) => each.courseId === course.id);
}

/** Among the courses begun, the one in which something was done last. */
function lastBegun(all: CourseSummary[], progress: CourseProgress[]): CourseSummary | undefined {
  const latestFirst = [...progress].sort((a, b) => (b.lastActivityAt ?? '').localeCompare(a.lastActivityAt ?? ''));
  return latestFirst
    .map((each) => all.find((one) => one.id === each.courseId))
    .find((each) => each !== undefined && isBegun(progress, each));
}

function isBegun(progress: CourseProgress[], course: CourseSummary): boolean {
  return progress.some((each) => each.courseId === course.id && each.status === 'enrolled');
}

function isCompleted(progress: CourseProgress[], course: CourseSummary): boolean {
  return progress.some((each) => each.courseId === course.id && each.status === 'completed');
}
