/** The sample notes that come with the extension, below `samples/`: a server that gives files does not list folders. */
export const sampleFiles = [
  '2025-05-evergreen-web-fest.md',
  'README.md',
  'community-events/oldbridge.md',
  'harbourconf-2024/day-1.md',
  'harbourconf-2024/day-2.md',
  'harbourconf-2024/images/berth-plan.svg',
  'meetups/2024-03-14-lakeside-cloud-circle.md',
  'meetups/2024-05-23-softwaretreff-lindenau.md',
  'meetups/2024-06-13-rencontres-rivebelle.md',
  'northern-data-days-2023/notes.md',
  'packing-list.md',
  'paperplane-2024/01-keep-the-paper.md',
  'paperplane-2024/02-undo-is-a-promise.md',
  'paperplane-2024/03-type-on-a-bus.md',
  'paperplane-2024/04-names-are-hard.md',
  'posts/2023-11-30-tidewater-summit.md',
] as const;

/** The one that is shown first. */
export const firstSample = '2025-05-evergreen-web-fest.md';
