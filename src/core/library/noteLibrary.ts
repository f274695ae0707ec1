import type { LooseEnd, Note } from '../note/model';
import { assembleEvent } from './assemble';
import { clusterByTime, type Cluster } from './clusters';
import { eventIds } from './eventIds';
import { exchange, isExchangeable } from './exchange';
import { homeKey, Homes } from './homes';
import type { LibraryEvent, LibraryNote, NoteAsRead } from './model';
import { placeOf, type Place } from './place';
import { sameValue } from './same';
import { SortedById } from './sortedById';

/** Ids of the notes and events that were added, changed or removed. */
export interface LibraryChange {
  readonly notes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** Notes that give their event the same name, and the events they make up. */
interface Bucket {
  readonly root: string;
  readonly name: string;
  readonly places: Set<Place>;
  events: { readonly cluster: Cluster; readonly event: LibraryEvent }[];
}

/** Of more notes that change at once it is cheaper to put their events together anew than to exchange one after the other. */
const fewNotes = 4;

/**
 * All notes of a workspace, read already, as events and talks. A change costs the regrouping of the events it touches;
 * the result depends on the notes alone, not on the order in which they came.
 */
export class NoteLibrary {
  private readonly noteIndex = new SortedById<LibraryNote>();
  private readonly eventIndex = new SortedById<LibraryEvent>();
  private readonly missingImages = new Map<string, ReadonlySet<string>>();
  private readonly places = new Map<string, Place>();
  private readonly homes = new Homes();
  private readonly buckets = new Map<string, Bucket>();
  private readonly bucketOf = new Map<Place, string>();

  /** In the order of their ids. */
  get notes(): readonly LibraryNote[] {
    return this.noteIndex.all;
  }

  /** In the order of their ids; `groupByYear` and its neighbours put them into the order people want. */
  get events(): readonly LibraryEvent[] {
    return this.eventIndex.all;
  }

  note(id: string): LibraryNote | undefined {
    return this.noteIndex.get(id);
  }

  event(id: string): LibraryEvent | undefined {
    return this.eventIndex.get(id);
  }

  /** Takes in notes, new ones or others than before, and regroups once. */
  setNotes(notes: Iterable<NoteAsRead>): LibraryChange {
    const changed = new Set<string>();
    for (const { id, root, note } of notes) {
      if (this.keep(id, root, note)) changed.add(id);
    }
    return { notes: changed, events: this.regroup(changed) };
  }

  /**
   * Takes in which of the images that a note shows are missing, by their targets (`MissingImageFinder` finds them);
   * remembered until told otherwise or the note is deleted. Notes that are not in the library are passed over.
   */
  setMissingImages(missing: ReadonlyMap<string, ReadonlySet<string>>): LibraryChange {
    const changed = new Set<string>();
    for (const [id, targets] of missing) {
      const member = this.noteIndex.get(id);
      if (!member) continue;
      this.missingImages.set(id, targets);
      if (this.keep(id, member.root, member.note)) changed.add(id);
    }
    return { notes: changed, events: this.regroup(changed) };
  }

  /** Forgets a file; unknown ids change nothing. */
  delete(id: string): LibraryChange {
    const changed = new Set(this.noteIndex.delete(id) ? [id] : []);
    this.missingImages.delete(id);
    return { notes: changed, events: this.regroup(changed) };
  }

  /** Returns whether the note differs from what was known of it. */
  private keep(id: string, root: string, note: Note): boolean {
    const member = { id, root, note, looseEnds: looseEndsOf(note, this.missingImages.get(id)) };
    if (sameValue(member, this.noteIndex.get(id))) return false;
    this.noteIndex.set(member);
    return true;
  }

  /** Puts changed notes into their places and forms the events of these places anew. Returns the ids of events that changed. */
  private regroup(changed: ReadonlySet<string>): Set<string> {
    const namesBefore = new Map<string, string | undefined>();
    const touchHome = (place: Place): void => {
      const key = homeKey(place);
      if (!namesBefore.has(key)) namesBefore.set(key, this.homes.nameOf(key));
    };
    const touched = new Set<string>();
    const moved: Place[] = [];
    const events = new Set<string>();
    for (const id of changed) {
      const old = this.places.get(id);
      const member = this.noteIndex.get(id);
      if (old && member && changed.size <= fewNotes && this.exchange(old, member, events)) continue;
      if (old) {
        touchHome(old);
        this.homes.remove(old);
        this.leaveBucket(old, touched);
        this.places.delete(id);
      }
      const place = member && placeOf(member);
      if (!place) continue;
      touchHome(place);
      this.homes.add(place);
      this.places.set(id, place);
      moved.push(place);
    }
    for (const [key, before] of namesBefore) {
      if (this.homes.nameOf(key) !== before)
        moved.push(...[...this.homes.placesIn(key)].filter((place) => !place.named));
    }
    for (const place of moved) this.enterBucket(place, touched);

    for (const key of touched) this.formEvents(key, events);
    return events;
  }

  /** Puts a changed note in its old place where that is all that changes. Returns whether it is. */
  private exchange(old: Place, member: LibraryNote, events: Set<string>): boolean {
    const key = this.bucketOf.get(old);
    const bucket = key === undefined ? undefined : this.buckets.get(key);
    const entry = bucket?.events.find(({ cluster }) => cluster.places.includes(old));
    if (key === undefined || !bucket || !entry || !isExchangeable(old.member, member)) return false;
    const place = { ...old, member };
    this.homes.remove(old);
    this.homes.add(place);
    this.places.set(member.id, place);
    this.bucketOf.delete(old);
    this.bucketOf.set(place, key);
    bucket.places.delete(old);
    bucket.places.add(place);
    const event = exchange(entry.event, old.member, member);
    const cluster = {
      places: entry.cluster.places.map((each) => (each === old ? place : each)),
      span: entry.cluster.span,
    };
    bucket.events = bucket.events.map((each) => (each === entry ? { cluster, event } : each));
    this.eventIndex.set(event);
    events.add(event.id);
    return true;
  }

  private enterBucket(place: Place, touched: Set<string>): void {
    const { root } = place;
    const name = this.homes.nameFor(place);
    const key = `${root}\0${name}`;
    if (this.bucketOf.get(place) === key) return;
    this.leaveBucket(place, touched);
    let bucket = this.buckets.get(key);
    if (!bucket) this.buckets.set(key, (bucket = { root, name, places: new Set(), events: [] }));
    bucket.places.add(place);
    this.bucketOf.set(place, key);
    touched.add(key);
  }

  private leaveBucket(place: Place, touched: Set<string>): void {
    const key = this.bucketOf.get(place);
    if (key === undefined) return;
    this.buckets.get(key)?.places.delete(place);
    this.bucketOf.delete(place);
    touched.add(key);
  }

  /** Divides a bucket into events; those whose notes stayed the same stay the same objects. */
  private formEvents(key: string, changed: Set<string>): void {
    const bucket = this.buckets.get(key);
    if (!bucket) return;
    const before = new Map(bucket.events.map((entry) => [entry.event.id, entry]));
    const clusters = clusterByTime([...bucket.places]).filter(({ places }) =>
      places.some(({ member }) => member.note.kind !== 'index'),
    );
    bucket.events = [...eventIds(bucket.root, bucket.name, clusters)].map(([cluster, id]) => {
      const old = before.get(id);
      before.delete(id);
      if (old && isSameCluster(old.cluster, cluster)) return { cluster, event: old.event };
      const event = assembleEvent(id, cluster);
      if (old && sameValue(event, old.event)) return { cluster, event: old.event };
      this.eventIndex.set(event);
      changed.add(id);
      return { cluster, event };
    });
    for (const id of before.keys()) {
      this.eventIndex.delete(id);
      changed.add(id);
    }
    if (bucket.places.size === 0) this.buckets.delete(key);
  }
}

function looseEndsOf(note: Note, missing: ReadonlySet<string> | undefined): readonly LooseEnd[] {
  if (!missing || missing.size === 0) return note.looseEnds;
  const images = note.images
    .filter((image) => missing.has(image.target))
    .map(({ target, line, column, endColumn }): LooseEnd => ({
      kind: 'missing-image',
      line,
      column,
      endColumn,
      text: target,
    }));
  return [...note.looseEnds, ...images].sort((a, b) => a.line - b.line || a.column - b.column);
}

function isSameCluster(one: Cluster, other: Cluster): boolean {
  const places = new Set(one.places);
  return places.size === other.places.length && other.places.every((place) => places.has(place));
}
