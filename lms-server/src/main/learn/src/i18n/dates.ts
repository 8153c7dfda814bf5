const ZONE = 'Asia/Ho_Chi_Minh';

/** A day as people here write it, dd/MM/yyyy, from an ISO date or instant. */
export function day(iso: string): string {
  const [year, month, date] = isoDay(iso).split('-');
  return `${date}/${month}/${year}`;
}

/** Today in Việt Nam as yyyy-MM-dd, whatever zone the phone is set to. */
export function today(): string {
  return inZone(new Date());
}

function isoDay(iso: string): string {
  return iso.length <= 10 ? iso : inZone(new Date(iso));
}

function inZone(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
  const [date, month, year] = parts.format(instant).split('/');
  return `${year}-${month}-${date}`;
}
