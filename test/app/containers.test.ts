import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../../platform/paths.js';

const read = (file: string) => readFileSync(join(PROJECT_ROOT, file), 'utf8');
const readme = /## Configuration([^]*?)\n## /.exec(read('README.md'))?.[1] ?? '';
const configuration = new Set([...readme.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name));

interface Compose {
  services: Record<
    string,
    { build?: string; environment?: Record<string, string>; depends_on?: Record<string, unknown>; volumes?: string[] }
  >;
  volumes?: Record<string, unknown>;
}

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as Compose;
  const services = Object.entries(compose.services);

  test('is valid to docker-compose', () => {
    const checked = spawnSync('docker-compose', ['-f', join(PROJECT_ROOT, 'docker-compose.yml'), 'config', '-q'], {
      encoding: 'utf8',
    });
    if (checked.error) {
      console.log('docker-compose is not installed: the compose file is checked by its references alone.');
      return;
    }
    expect([checked.status, checked.stderr]).toEqual([0, '']);
  });

  test('names only services and volumes that it has', () => {
    for (const [, { depends_on = {}, volumes = [] }] of services) {
      for (const name of Object.keys(depends_on)) expect(Object.keys(compose.services)).toContain(name);
      for (const volume of volumes) expect(Object.keys(compose.volumes ?? {})).toContain(volume.split(':')[0]);
    }
  });

  test('uses the names of the configuration table of the README', () => {
    const names = services.flatMap(([, { environment = {} }]) => Object.keys(environment));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !configuration.has(name))).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  test('is valid', () => expect(validate(dockerfile)).toEqual([]));

  test('copies only what is there, and starts what npm start starts', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build \S+ (.+) \S+$/gm)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied)
      expect([path, existsSync(join(PROJECT_ROOT, path.replace('/app/', '')))]).toEqual([path, true]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    expect(dockerfile).toContain(`CMD ${JSON.stringify(scripts.start.split(' ')).replaceAll(',', ', ')}`);
  });
});

test('every setting that the code reads is in the configuration table of the README', () => {
  const code = ['platform/settings.ts', 'platform/protection.ts', 'platform/log.ts'].map(read).join('\n');
  const names = [...code.matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name]) => name);
  expect([...new Set(names)].sort()).toEqual([...configuration].sort());
});
