import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Statement } from './statements';

/** A learning event on this phone, for as long as the platform might ask for it again. */
export interface Kept {
  id: string;
  personId: string;
  courseId: string;
  statement: Statement;
  /** When it was taken in, in milliseconds. */
  keptAt: number;
  state: 'waiting' | 'sent' | 'refused';
  /** When the platform answered, and under which recovery mark. */
  answeredAt?: number;
  mark?: string;
}

/** That a person began a course, which the platform may have to be told again. */
export interface KeptEnrolment {
  personId: string;
  courseId: string;
  answeredAt: number;
  mark: string;
}

export interface Schema extends DBSchema {
  statements: { key: string; value: Kept; indexes: { state: Kept['state']; person: string } };
  enrolments: { key: [string, string]; value: KeptEnrolment; indexes: { person: string } };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'bansang';
const VERSION = 1;

/** The database of this phone. A newer version of the app in another tab may change it: this one then lets go. */
export function openDatabase(): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      const statements = database.createObjectStore('statements', { keyPath: 'id' });
      statements.createIndex('state', 'state');
      statements.createIndex('person', 'personId');
      database.createObjectStore('enrolments', { keyPath: ['personId', 'courseId'] }).createIndex('person', 'personId');
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
