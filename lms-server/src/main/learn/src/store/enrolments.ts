import { Failure } from './http';
import type { Line } from './line';

/** Sees to it that the platform knows of a course begun before it hears of anything done in it. */
export class Enrolments {
  private readonly known = new Set<string>();
  /** Courses that the platform may have forgotten were begun. */
  private readonly forgotten = new Set<string>();

  constructor(private readonly line: Line) {}

  /** Enrols where that is new; tells whether it was. */
  async begin(courseId: string): Promise<boolean> {
    if (this.known.has(courseId)) {
      return false;
    }
    await this.line.enrol(courseId);
    this.known.add(courseId);
    return true;
  }

  /** Another person begins with nothing. */
  clear(): void {
    this.known.clear();
    this.forgotten.clear();
  }

  /** After the platform was brought back from a backup nothing is certain. */
  doubt(): void {
    this.known.clear();
  }

  remind(courses: string[]): void {
    courses.filter((each) => !this.known.has(each)).forEach((each) => this.forgotten.add(each));
  }

  /** Those that may be forgotten; a course that is no more holds nothing up, whatever may pass is tried again. */
  async beginForgotten(begin: (courseId: string) => Promise<void>): Promise<void> {
    for (const courseId of this.forgotten) {
      await begin(courseId).catch(passOver);
      this.forgotten.delete(courseId);
    }
  }
}

function passOver(failure: unknown): void {
  if (!(failure instanceof Failure) || failure.passing) {
    throw failure;
  }
}
