import { isContainer } from '../language/eventWords';
import { cleanEventTitle, seriesOf } from '../line/eventTitle';
import type { EventFacts, Fact } from '../model';
import { chooseEventTitle } from './chooseEventTitle';
import { readEventDates } from './eventDates';
import { readEventHead, type EventEvidence } from './eventHead';
import { readEventPlace } from './eventPlace';

export function readEventFacts(evidence: EventEvidence): EventFacts {
  const head = readEventHead(evidence);
  const title = chooseEventTitle(evidence, head);
  const named = title && cleanEventTitle(title.value);
  const isGeneric = named !== undefined && isContainer(named.title.replace(/ /g, '-'));
  const cleaned: Fact<string> | undefined =
    title && named && !isGeneric ? { ...title, value: named.title === '' ? title.value : named.title } : undefined;
  const dates = readEventDates(evidence, head);
  const location = readEventPlace(evidence, head, cleaned, named?.place);
  const series = cleaned && (evidence.frontMatter.series ?? seriesOf(cleaned.value));
  const day = readDay(evidence, named?.day);
  const { url } = evidence.frontMatter;
  return {
    ...(cleaned && { title: cleaned }),
    ...(series !== undefined &&
      cleaned && { series: { ...cleaned, value: series, certain: evidence.frontMatter.series !== undefined } }),
    ...dates,
    ...(location && { location }),
    ...(url !== undefined &&
      evidence.kind !== 'talk' && { url: { value: url, source: 'front matter', certain: true } }),
    ...(day && { day }),
  };
}

function readDay({ frontMatter, path, title }: EventEvidence, day: string | undefined): Fact<string> | undefined {
  if (frontMatter.day !== undefined) return { value: frontMatter.day, source: 'front matter', certain: true };
  if (day !== undefined) return { value: day, source: 'heading', certain: true };
  if (path.fileIsPart) {
    const part = cleanEventTitle(path.stem.replace(/[-_]+/g, ' ')).day;
    return { value: part ?? path.stem.replace(/[-_]+/g, ' '), source: 'file name', certain: false };
  }
  if (title?.isPart) return { value: title.headline.text, source: 'heading', certain: false };
  return path.part === undefined ? undefined : { value: path.part, source: 'folder', certain: false };
}
