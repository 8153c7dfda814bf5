import type { StatementOutcome, StatementOutcomes } from '../src/store';
import { Failure } from '../src/store';
import type { Line } from '../src/store/line';
import type { Statement } from '../src/store/statements';

/** A platform that fails on demand and remembers what it was asked. */
export class FakeLine implements Line {
  failures: Failure[] = [];
  refuse = '';
  /** Whose session the platform sees; what others say it refuses. */
  session: string | undefined;
  poison = '';
  silent = false;
  mark = 'before';
  asked = 0;
  readonly enrolled: string[] = [];
  readonly posted: Statement[][] = [];

  enrol(courseId: string): Promise<void> {
    this.enrolled.push(courseId);
    return Promise.resolve();
  }

  post(statements: Statement[]): Promise<StatementOutcomes> {
    this.posted.push(statements);
    const failure = this.failures.shift();
    if (failure) {
      return Promise.reject(failure);
    }
    if (statements.some((each) => each.id === this.poison)) {
      return Promise.reject(new Failure('problem', 400));
    }
    const outcomes = statements.map((each) => this.judged(each));
    return Promise.resolve({ outcomes: this.silent ? [] : outcomes, recovery: this.mark });
  }

  private judged({ id, actor }: Statement): StatementOutcome {
    if (this.session && actor.account.name !== this.session) {
      const problem = { type: 'https://hoc.vidu.vn/problems/not-allowed', title: 'Not allowed', status: 403 };
      return { id, outcome: 'refused', problem };
    }
    return { id, outcome: id === this.refuse ? 'refused' : 'stored' };
  }

  recoveryMark(): Promise<string> {
    this.asked++;
    return Promise.resolve(this.mark);
  }
}
