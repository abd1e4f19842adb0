import { getNullableType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Random } from './random.js';
import { written } from './values.js';

/** The variables of an operation: their definitions, and the values that are sent. */
export class Variables {
  readonly values: Record<string, unknown> = {};
  readonly #definitions: string[] = [];
  readonly #switches: string[] = [];

  constructor(private readonly random: Random) {}

  /** A new variable that has a value: sent, or as its default. */
  add(type: GraphQLInputType, value: unknown): string {
    const name = `v${this.#definitions.length}`;
    const isDefault = value !== null && this.random.chance(0.3);
    // With a default, a variable that may be null can stand where null may not.
    const declared = isDefault && this.random.chance(0.5) ? getNullableType(type) : type;
    this.#definitions.push(`$${name}: ${String(declared)}${isDefault ? ` = ${written(value, type)}` : ''}`);
    const isAbsent = isDefault || (!isNonNullType(type) && this.random.chance(0.15));
    if (!isAbsent || this.random.chance(0.2)) this.values[name] = value;
    return `$${name}`;
  }

  /** `@skip` or `@include`, by a variable or a written value; mostly so that something is left. */
  condition(): string {
    const { random } = this;
    const directive = random.chance(0.5) ? 'skip' : 'include';
    const isKept = random.chance(0.7);
    const value = directive === 'include' ? isKept : !isKept;
    return ` @${directive}(if: ${random.chance(0.25) ? String(value) : this.#switch(value)})`;
  }

  #switch(value: boolean): string {
    const { random } = this;
    if (this.#switches.length > 2 || (this.#switches.length > 0 && random.chance(0.4)))
      return random.one(this.#switches);
    const name = `on${this.#definitions.length}`;
    const hasDefault = random.chance(0.4);
    this.#definitions.push(`$${name}: Boolean${hasDefault ? ` = ${String(value)}` : '!'}`);
    if (!hasDefault || random.chance(0.5)) this.values[name] = value;
    this.#switches.push(`$${name}`);
    return `$${name}`;
  }

  toString(): string {
    return this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
  }
}
