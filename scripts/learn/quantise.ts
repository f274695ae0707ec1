import { toBase64, type PackedTables } from '../../src/core/note/likeness/tables';
import { classCount, type Layer } from './train';

/** A byte names a vector; number 0 is that of buckets that say nothing. */
export const vectorCount = 256;
/** Vectors that begin the search are taken from so many buckets that say most. */
const poolSize = 20_000;

export interface Quantising {
  /** How often the vectors move to the middle of those they stand for. */
  readonly rounds: number;
}

/** The rows of a layer without what all classes have in common, which changes no probability, and how much each weighs. */
function rowsOf(layer: Layer, counts: Uint32Array): { rows: Float32Array; mass: Float32Array } {
  const rows = new Float32Array(layer.weights.length);
  const mass = new Float32Array(layer.buckets);
  for (let bucket = 0; bucket < layer.buckets; bucket++) {
    let mean = 0;
    for (let one = 0; one < classCount; one++) mean += (layer.weights[bucket * classCount + one] ?? 0) / classCount;
    for (let one = 0; one < classCount; one++)
      rows[bucket * classCount + one] = (layer.weights[bucket * classCount + one] ?? 0) - mean;
    mass[bucket] = (counts[bucket] ?? 0) ** 0.7;
  }
  return { rows, mass };
}

function distance(rows: Float32Array, row: number, vectors: Float32Array, vector: number): number {
  let sum = 0;
  for (let one = 0; one < classCount; one++) {
    const apart = (rows[row * classCount + one] ?? 0) - (vectors[vector * classCount + one] ?? 0);
    sum += apart * apart;
  }
  return sum;
}

/** The first vectors: nothing, then again and again the bucket that is farthest from all chosen, by its weight. */
function firstVectors(rows: Float32Array, mass: Float32Array): Float32Array {
  const vectors = new Float32Array(vectorCount * classCount);
  const worth = mass.map((weight, row) => weight * distance(rows, row, vectors, 0));
  const pool = [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, poolSize);
  const nearest = new Float32Array(pool.length).fill(Infinity);
  for (let vector = 1; vector < vectorCount; vector++) {
    let [farthest, most] = [0, -1];
    for (const [at, row] of pool.entries()) {
      nearest[at] = Math.min(nearest[at] ?? 0, distance(rows, row, vectors, vector - 1));
      const value = (nearest[at] ?? 0) * (mass[row] ?? 0);
      if (value > most) [farthest, most] = [row, value];
    }
    vectors.set(rows.subarray(farthest * classCount, (farthest + 1) * classCount), vector * classCount);
  }
  return vectors;
}

/** Gives each bucket the vector next to it. */
function assign(rows: Float32Array, mass: Float32Array, vectors: Float32Array, chosen: Uint8Array): void {
  for (let row = 0; row < chosen.length; row++) {
    let [best, least] = [0, Infinity];
    for (let vector = 0; vector < (mass[row] === 0 ? 1 : vectorCount); vector++) {
      const apart = distance(rows, row, vectors, vector);
      if (apart < least) [best, least] = [vector, apart];
    }
    chosen[row] = best;
  }
}

/** Moves each vector but the first to the middle of its buckets. */
function move(rows: Float32Array, mass: Float32Array, vectors: Float32Array, chosen: Uint8Array): void {
  const sums = new Float64Array(vectors.length);
  const masses = new Float64Array(vectorCount);
  for (const [row, vector] of chosen.entries()) {
    const weight = mass[row] ?? 0;
    masses[vector] = (masses[vector] ?? 0) + weight;
    for (let one = 0; one < classCount; one++) {
      const at = vector * classCount + one;
      sums[at] = (sums[at] ?? 0) + weight * (rows[row * classCount + one] ?? 0);
    }
  }
  for (let at = classCount; at < vectors.length; at++) {
    const weight = masses[Math.floor(at / classCount)] ?? 0;
    if (weight > 0) vectors[at] = (sums[at] ?? 0) / weight;
  }
}

/**
 * A layer as one byte for each bucket: buckets that say nearly the same share a vector (k-means over the rows,
 * weighted by how often a bucket was met).
 */
export function quantise(layer: Layer, counts: Uint32Array, { rounds }: Quantising): PackedTables {
  const { rows, mass } = rowsOf(layer, counts);
  const vectors = firstVectors(rows, mass);
  const chosen = new Uint8Array(layer.buckets);
  for (let round = 0; round < rounds; round++) {
    assign(rows, mass, vectors, chosen);
    move(rows, mass, vectors, chosen);
  }
  assign(rows, mass, vectors, chosen);
  const most = vectors.reduce((found, value) => Math.max(found, Math.abs(value)), 0);
  const scale = Number((most / 127).toPrecision(6));
  return {
    bias: [...layer.bias].map((value) => Number(value.toFixed(5))),
    scale,
    vectors: toBase64(Uint8Array.from(vectors, (value) => Math.round(value / scale) & 255)),
    buckets: toBase64(chosen),
  };
}
