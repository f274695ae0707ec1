import { likenessClasses } from '../../src/core/note/likeness/classes';
import { featuresOf } from '../../src/core/note/likeness/features';
import { drawOf, type Example } from './examples';

export const classCount = likenessClasses.length;

/** Weights of a linear layer: for each bucket of features one for each class. */
export interface Layer {
  readonly buckets: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Training {
  readonly buckets: number;
  /** Passes over the examples. */
  readonly epochs: number;
  readonly rate: number;
  /** What the sum of squares starts with: the larger, the less a bucket believes its first examples. */
  readonly square: number;
}

const biasRate = 0.01;

/** Examples as numbers: features one after another, where each example's begin, its class and its weight. */
export interface Prepared {
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Float32Array;
}

/** Classes with few examples count more, but not so much that each of them is learned by heart. */
function classWeights(examples: readonly Example[]): number[] {
  const sums = likenessClasses.map((kind) =>
    examples.reduce((sum, example) => sum + (example.kind === kind ? (example.weight ?? 1) : 0), 0),
  );
  const total = sums.reduce((a, b) => a + b, 0);
  return sums.map((sum) => (sum === 0 ? 0 : Math.min(3, Math.sqrt(total / classCount / sum))));
}

export function prepare(examples: readonly Example[]): Prepared {
  const shuffled = examples.map((example, index) => ({ example, at: drawOf(`${index} ${example.text}`) }));
  shuffled.sort((a, b) => a.at - b.at);
  const perClass = classWeights(examples);
  const offsets = new Uint32Array(examples.length + 1);
  const classes = new Uint8Array(examples.length);
  const weights = new Float32Array(examples.length);
  let features = new Uint32Array(1 << 22);
  let length = 0;
  for (const [index, { example }] of shuffled.entries()) {
    const { hashes, count } = featuresOf(example.text);
    if (length + count > features.length) {
      const larger = new Uint32Array(features.length * 2);
      larger.set(features);
      features = larger;
    }
    features.set(hashes.subarray(0, count), length);
    length += count;
    offsets[index + 1] = length;
    classes[index] = likenessClasses.indexOf(example.kind);
    weights[index] = (example.weight ?? 1) * (perClass[classes[index] ?? 0] ?? 0);
  }
  return { features: features.subarray(0, length), offsets, classes, weights };
}

/** How often each bucket is met. */
export function countsOf({ features }: Prepared, buckets: number): Uint32Array {
  const counts = new Uint32Array(buckets);
  for (const feature of features) counts[feature % buckets] = (counts[feature % buckets] ?? 0) + 1;
  return counts;
}

/** One linear layer with softmax, fitted by AdaGrad over the examples in the same order each time. */
export function train(data: Prepared, { buckets, epochs, rate, square }: Training): Layer {
  const layer = { buckets, weights: new Float32Array(buckets * classCount), bias: new Float32Array(classCount) };
  const squares = new Float32Array(buckets * classCount).fill(square);
  const errors = new Float32Array(classCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = 0; at < data.classes.length; at++) {
      const features = data.features.subarray(data.offsets[at], data.offsets[at + 1]);
      const scale = 1 / Math.sqrt(features.length);
      const weight = data.weights[at] ?? 0;
      predict(layer, features, scale, errors);
      errors[data.classes[at] ?? 0] = (errors[data.classes[at] ?? 0] ?? 0) - 1;
      for (let one = 0; one < classCount; one++) {
        const error = (errors[one] ?? 0) * weight;
        layer.bias[one] = (layer.bias[one] ?? 0) - biasRate * error;
        errors[one] = error * scale;
      }
      for (const feature of features) {
        const base = (feature % buckets) * classCount;
        for (let one = 0; one < classCount; one++) {
          const error = errors[one] ?? 0;
          const sum = (squares[base + one] = (squares[base + one] ?? 0) + error * error);
          layer.weights[base + one] = (layer.weights[base + one] ?? 0) - (rate * error) / Math.sqrt(sum);
        }
      }
    }
  }
  return layer;
}

function predict(layer: Layer, features: Uint32Array, scale: number, into: Float32Array): void {
  into.fill(0);
  for (const feature of features) {
    const base = (feature % layer.buckets) * classCount;
    for (let one = 0; one < classCount; one++) into[one] = (into[one] ?? 0) + (layer.weights[base + one] ?? 0);
  }
  for (let one = 0; one < classCount; one++) into[one] = (into[one] ?? 0) * scale + (layer.bias[one] ?? 0);
  softmax(into);
}

/** Turns sums into probabilities, in place. */
function softmax(sums: Float32Array): void {
  let [most, total] = [-Infinity, 0];
  for (const sum of sums) most = Math.max(most, sum);
  for (let index = 0; index < sums.length; index++) total += sums[index] = Math.exp((sums[index] ?? 0) - most);
  for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) / total;
}
