import { spawnSync } from 'node:child_process';

const fileStore = new URL('../../../src/store/file/file-store.ts', import.meta.url).href;

/**
 * Runs an expression over `store`, a file store of this folder, in a process whose files may have 32 kilobytes: a write
 * of more is cut short half way, as on a full disk.
 *
 * @returns how it ended
 */
export function onSmallDisk(folder: string, expression: string): 'done' | 'refused' {
  const script = `
    process.on('SIGXFSZ', () => {});
    const { createFileStore } = await import(${JSON.stringify(fileStore)});
    const store = createFileStore(${JSON.stringify(folder)});
    await (${expression}).then(() => process.exit(0), () => process.exit(7));`;
  const child = spawnSync(
    'sh',
    [
      '-c',
      'ulimit -f 64; exec "$@"',
      'sh',
      process.execPath,
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ],
    { encoding: 'utf8' },
  );
  if (child.status !== 0 && child.status !== 7) throw new Error(child.stderr);
  return child.status === 0 ? 'done' : 'refused';
}
