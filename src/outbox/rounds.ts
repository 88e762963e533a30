/** Rounds of work: for one tenant one after another, for at most so many tenants at once. */
export interface Rounds {
  /** Begins a round as soon as there is room; where one is under way, one more follows it. */
  ask(tenantId: string): void;
  /** Begins no more, and resolves when those under way have ended. */
  stop(): Promise<void>;
}

export function createRounds(parts: {
  /** Never rejects; may say in how many milliseconds the tenant needs another round. */
  round: (tenantId: string) => Promise<number | undefined>;
  mostAtOnce: number;
  /** Rounds needed no sooner than this are left to whoever asks for them. */
  longestAlarmMs: number;
}): Rounds {
  const { round, mostAtOnce, longestAlarmMs } = parts;
  const asked = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  const alarms = new Map<string, NodeJS.Timeout>();
  let stopped = false;

  function ask(tenantId: string): void {
    asked.add(tenantId);
    begin();
  }

  function begin(): void {
    for (const tenantId of asked) {
      if (stopped || underWay.size >= mostAtOnce) return;
      if (underWay.has(tenantId)) continue;
      asked.delete(tenantId);
      underWay.set(tenantId, run(tenantId));
    }
  }

  async function run(tenantId: string): Promise<void> {
    clearTimeout(alarms.get(tenantId));
    alarms.delete(tenantId);
    const againInMs = await round(tenantId);
    underWay.delete(tenantId);
    if (againInMs !== undefined && againInMs < longestAlarmMs && !stopped)
      alarms.set(
        tenantId,
        setTimeout(() => ask(tenantId), againInMs),
      );
    begin();
  }

  return {
    ask,
    async stop() {
      stopped = true;
      for (const alarm of alarms.values()) clearTimeout(alarm);
      await Promise.all(underWay.values());
    },
  };
}
