/**
 * Which states of a graph lie on a circle with each other (Tarjan's strongly connected components, without recursion).
 * @param next the states that follow a state, asked once for each
 * @returns for each state reached from the start its component; numbers go up against the direction of the graph
 */
export function components(starts: readonly number[], next: (state: number) => readonly number[]): Map<number, number> {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const component = new Map<number, number>();
  const open: number[] = [];
  let count = 0;
  const visit = (state: number): Frame => {
    order.set(state, order.size);
    low.set(state, order.size - 1);
    open.push(state);
    return { state, following: next(state), at: 0 };
  };
  for (const start of starts) {
    const frames = order.has(start) ? [] : [visit(start)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const following = frame.following[frame.at++];
      if (following === undefined) {
        frames.pop();
        const own = low.get(frame.state) ?? 0;
        if (own === order.get(frame.state)) {
          for (let member = open.pop(); member !== undefined; member = open.pop()) {
            component.set(member, count);
            if (member === frame.state) break;
          }
          count++;
        }
        const above = frames.at(-1);
        if (above) low.set(above.state, Math.min(low.get(above.state) ?? 0, own));
      } else if (!order.has(following)) frames.push(visit(following));
      else if (!component.has(following))
        low.set(frame.state, Math.min(low.get(frame.state) ?? 0, order.get(following) ?? 0));
    }
  }
  return component;
}

interface Frame {
  readonly state: number;
  readonly following: readonly number[];
  at: number;
}
