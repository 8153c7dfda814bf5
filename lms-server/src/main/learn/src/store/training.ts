import { getJson } from './http';
import { learner } from './me';
import type { Texts } from './pack';

/** A course that somebody's position obliges them to learn, and that presses now. */
export interface MandatoryTask {
  assignmentId: string;
  courseTitle: Texts;
  state: 'UPCOMING' | 'OPEN' | 'DUE_SOON' | 'OVERDUE' | 'COMPLETE';
  dueOn: string;
  /** Negative when the due date has passed. */
  daysLeft: number;
  minutesLeft: number;
  /** Where one goes on, as an address of ours. */
  learn: string;
}

/** What presses, by due date. Residents have no such tasks, and without an answer the app goes on without them. */
export async function pressingTasks(): Promise<MandatoryTask[]> {
  const someone = await learner();
  if (!someone || someone.roles.every((role) => role === 'resident')) {
    return [];
  }
  const tasks = await getJson<{ tasks: MandatoryTask[] }>('/api/me/training').then(
    (answer) => answer.tasks,
    () => [],
  );
  return tasks.filter(({ state }) => state !== 'COMPLETE' && state !== 'UPCOMING');
}
