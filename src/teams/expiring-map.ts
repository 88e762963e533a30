/** A map that holds at most so many entries, the newest, and each only for a while. */
export class ExpiringMap<Value> {
  private readonly entries = new Map<string, { value: Value; expiresMs: number }>();
  private readonly lifetimeMs: number;
  private readonly most: number;
  private readonly nowMs: () => number;

  constructor(options: { lifetimeMs: number; most: number; nowMs: () => number }) {
    this.lifetimeMs = options.lifetimeMs;
    this.most = options.most;
    this.nowMs = options.nowMs;
  }

  get size(): number {
    return this.entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (entry.expiresMs > this.nowMs()) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  set(key: string, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, { value, expiresMs: this.nowMs() + this.lifetimeMs });
    this.dropOldest();
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  /** All entries live equally long, so the oldest come first. */
  private dropOldest(): void {
    const nowMs = this.nowMs();
    for (const [key, { expiresMs }] of this.entries) {
      if (this.entries.size <= this.most && expiresMs > nowMs) return;
      this.entries.delete(key);
    }
  }
}
