/** What was sent cannot be an attempt at this activity. */
export class Ungradable extends Error {}
