export const millisecondsPerDay = 86_400_000;

/** Whether an ISO date tells the day: a year or a month alone does not, a time besides is more. */
export function isFullDate(date: string | undefined): date is string {
  return date?.length === 'YYYY-MM-DD'.length;
}
