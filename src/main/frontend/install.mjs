// `npm ci`, but only when package-lock.json is not the one that node_modules was made from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.made-from';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const npm = spawnSync('npm ci --ignore-scripts', { stdio: 'inherit', shell: true });
  if (npm.status !== 0) {
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, lock);
}
