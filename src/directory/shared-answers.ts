interface Entry<Value> {
  answer: Promise<Value>;
  /** Infinite while the answer is on its way. */
  expiresMs: number;
}

export interface SharedAnswersOptions<Value> {
  /** More than so many are not kept; the oldest give way. */
  most: number;
  /** How long an answer holds. */
  lifetimeMs: (value: Value) => number;
  /** How long a failure holds: short, but it spares a service in trouble. */
  failureMs: number;
  nowMs: () => number;
}

/** Keeps answers for as long as they hold; who asks while one is on its way waits for the same. */
export class SharedAnswers<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private readonly options: SharedAnswersOptions<Value>;

  constructor(options: SharedAnswersOptions<Value>) {
    this.options = options;
  }

  /** The kept answer, else what `find` finds. @throws what `find` throws, also for a while after. */
  get(key: string, find: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key);
    if (known && known.expiresMs > this.options.nowMs()) return known.answer;
    return this.keep(key, find());
  }

  /** Makes the next one who asks find out anew. */
  forget(key: string): void {
    this.entries.delete(key);
  }

  private keep(key: string, answer: Promise<Value>): Promise<Value> {
    const { most, lifetimeMs, failureMs, nowMs } = this.options;
    const entry: Entry<Value> = { answer, expiresMs: Number.POSITIVE_INFINITY };
    answer.then(
      (value) => {
        entry.expiresMs = nowMs() + lifetimeMs(value);
      },
      () => {
        entry.expiresMs = nowMs() + failureMs;
      },
    );
    // Deleted first, so that the newest is always the last.
    this.entries.delete(key);
    this.entries.set(key, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > most && oldest !== undefined) this.entries.delete(oldest);
    return answer;
  }
}
