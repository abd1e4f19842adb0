import { parseArgs } from 'node:util';
import { StartError } from '../platform/process.js';

/** An option of a command: one that takes a value says which, as its usage names it; the others are switches. */
export interface Option {
  takes?: string;
  isRepeated?: boolean;
}

/** What was given for each option, in the order in which it was given; a switch has an empty value. */
export type GivenOptions<Name extends string> = Record<Name, readonly string[]>;

/**
 * Reads the arguments of a command. `--help` prints the usage and ends the process; what cannot be used is one sentence
 * that names it.
 */
export function readOptions<Name extends string>(
  command: string,
  usage: string,
  options: Record<Name, Option>,
): GivenOptions<Name> {
  const { tokens } = parseArgs({
    options: Object.fromEntries([
      ...Object.entries<Option>(options).map(([name, { takes }]) => [name, { type: takes ? 'string' : 'boolean' }]),
      ['help', { type: 'boolean' }],
    ]) as Record<string, { type: 'string' | 'boolean' }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    console.log(usage);
    process.exit(0);
  }
  const help = `"npm run ${command} -- --help" shows what can be given.`;
  const given = Object.fromEntries(Object.keys(options).map((name) => [name, [] as string[]])) as Record<
    Name,
    string[]
  >;
  for (const token of tokens) {
    if (token.kind === 'positional') throw new StartError(`"${token.value}" belongs to no option. ${help}`);
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    if (!isNameOf(options, token.name)) throw new StartError(`There is no option ${rawName}. ${help}`);
    const { takes, isRepeated } = options[token.name];
    if (takes && (!value || (!inlineValue && value.startsWith('-'))))
      throw new StartError(`${rawName} lacks its value: write "${rawName} ${takes}". ${help}`);
    if (!takes && value !== undefined) throw new StartError(`${rawName} takes no value: leave "${value}" out. ${help}`);
    if (!isRepeated && given[token.name].length > 0)
      throw new StartError(`${rawName} is given twice: give it once. ${help}`);
    given[token.name].push(value ?? '');
  }
  return given;
}

const isNameOf = <Name extends string>(options: Record<Name, Option>, name: string): name is Name =>
  Object.hasOwn(options, name);
