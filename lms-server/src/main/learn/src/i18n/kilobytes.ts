/** A size in KB, as a person who pays for data wants to read it: never rounded down to nothing. */
export function kilobytes(bytes: number): string {
  return String(Math.max(1, Math.ceil(bytes / 1024)));
}
