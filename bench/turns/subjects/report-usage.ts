// Loaded into every bot before its own code: tells, when asked, what the process has used.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, memoryBytes: process.memoryUsage.rss() });
});
// Whoever asks is gone: nobody else would stop this process.
process.on('disconnect', () => process.exit());
// To be asked is no reason to stay.
process.channel?.unref();
