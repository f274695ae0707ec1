/** Decides whether a view may select what the cursor is in: rows that a person selected stay until the cursor moves on. */
export class Following<Node> {
  /** Whether nobody has selected rows since the cursor moved. */
  private isFree = true;
  private openings = 0;
  private revealed: Node | undefined;

  /** @param isAtSelected whether it is now where a selected row leads to, as after a click on that row */
  cursorMoved(isAtSelected = false): void {
    this.isFree ||= this.openings === 0 && !isAtSelected;
  }

  /**
   * The view has other rows selected, whoever did it.
   * @returns whether a person did
   */
  selectionChanged(selection: readonly Node[]): boolean {
    const isOwn = selection.length === 1 && selection[0] === this.revealed;
    // Nobody selects nothing: rows that are gone are no longer selected.
    const isByPerson = selection.length > 0 && !isOwn;
    if (isByPerson) this.isFree = false;
    return isByPerson;
  }

  /** Opens what a row stands for: where the cursor goes meanwhile, it goes because of the row. */
  async whileOpening(open: () => Promise<void>): Promise<void> {
    this.openings++;
    try {
      await open();
    } finally {
      this.openings--;
    }
  }

  /** What is to be revealed of `node`, which the cursor is in, while `selection` is selected: it or nothing. */
  next(node: Node | undefined, selection: readonly Node[]): Node | undefined {
    if (!this.isFree || node === undefined || selection.includes(node)) return undefined;
    this.revealed = node;
    return node;
  }
}
