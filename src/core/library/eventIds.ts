import type { Cluster } from './clusters';
import { compareText } from './order';
import { yearOf } from './span';

/**
 * An id for each event of one name, made of what seldom changes: workspace folder, folder, name and year.
 * Several events of one year in one folder are told apart by their first note's path.
 */
export function eventIds(root: string, name: string, clusters: readonly Cluster[]): Map<Cluster, string> {
  const plain = clusters.map((cluster) => {
    const year = cluster.span ? yearOf(cluster.span) : '';
    return { cluster, id: `${root}//${first(cluster, (place) => place.home)}#${name}@${year}` };
  });
  const count = new Map<string, number>();
  for (const { id } of plain) count.set(id, (count.get(id) ?? 0) + 1);
  const isShared = (id: string): boolean => (count.get(id) ?? 0) > 1;
  return new Map(
    plain.map(({ cluster, id }) => [
      cluster,
      isShared(id) ? `${id}:${first(cluster, ({ member }) => member.note.path)}` : id,
    ]),
  );
}

function first(cluster: Cluster, textOf: (place: Cluster['places'][number]) => string): string {
  return cluster.places.map(textOf).reduce((least, text) => (compareText(text, least) < 0 ? text : least));
}
