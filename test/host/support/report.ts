/** Each line the test scripts read begins with this; see scripts/tiers/hostReport.mjs. */
const mark = 'conference-notes-tests:';

/** Says something to the script that runs the host, through the console, the one channel every host has. */
export function report(said: object): void {
  console.log(mark + JSON.stringify(said));
}
