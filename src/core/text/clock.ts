/** The minutes since midnight. @param time on a clock of 24 hours: `9:05`, `14:30` */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
