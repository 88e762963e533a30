/** Work that has to be done one after another, in the order it came. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private open = 0;

  /** Whether work is under way or waiting. */
  get busy(): boolean {
    return this.open > 0;
  }

  /** Does the work once all before it is done, however that ended. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    this.open += 1;
    const turn = this.last.then(work).finally(() => {
      this.open -= 1;
    });
    this.last = turn.catch(() => {});
    return turn;
  }
}
