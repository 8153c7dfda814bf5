import type { ReactiveControllerHost } from 'lit';
import { record, type Grade, type Occasion, type Problem, type Statement } from '../store';
import type { Sitting } from './sitting';

export type RecordingState = 'none' | 'pending' | 'saved' | 'refused';

/** Follows what became of a result: waiting, recorded and graded, or refused with a reason. */
export class Recording {
  state: RecordingState = 'none';
  grade: Grade | undefined;
  problem: Problem | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Sends a result of this sitting; does nothing for a guest or in a preview. */
  async send(sitting: Sitting, make: (occasion: Occasion) => Statement): Promise<void> {
    const { learner, pack, packId, activity, language } = sitting;
    if (!learner) {
      return;
    }
    this.change('pending');
    const outcome = await record(make({ learner, pack, packId, activity, language }), pack.course.id);
    this.grade = outcome.grade;
    this.problem = outcome.problem;
    this.change(outcome.outcome === 'refused' ? 'refused' : 'saved');
  }

  /** Forgets the last result, for another try. */
  reset(): void {
    this.grade = undefined;
    this.problem = undefined;
    this.change('none');
  }

  private change(state: RecordingState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
