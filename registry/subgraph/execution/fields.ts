import type { GraphQLObjectType, ResponsePath } from 'graphql';
import type { CollectedFields, CompiledFields, OperationScope } from './compiled-field.js';
import { Field } from './field.js';
import { isPromise, settled } from './promises.js';
import type { Run } from './run.js';

type Answers = Record<string, unknown>;

/** The fields that are asked of an object. */
export class Fields implements CompiledFields {
  private readonly all: readonly Field[];
  /** An object with the names of all answers: a copy of it never grows. */
  private readonly blank: Answers;

  constructor(scope: OperationScope, type: GraphQLObjectType, collected: CollectedFields) {
    this.all = [...collected].map(([name, nodes]) => new Field(scope, type, name, nodes as Field['nodes']));
    this.blank = Object.fromEntries(this.all.map(({ name }) => [name, null]));
  }

  /** Resolves the fields together. */
  resolve(run: Run, source: unknown, path: ResponsePath | undefined): Answers | Promise<Answers> {
    const answers = { ...this.blank };
    let waits = false;
    try {
      for (const field of this.all) {
        const answer = field.resolve(run, source, path);
        answers[field.name] = answer;
        if (isPromise(answer)) waits = true;
      }
    } catch (error) {
      if (!waits) throw error;
      // What others promised may fail as well, and must not be left alone with it.
      return settled(answers).finally(() => {
        throw error;
      });
    }
    return waits ? settled(answers) : answers;
  }

  /** Resolves the fields one after the other. */
  resolveInTurn(run: Run, source: unknown): Answers | Promise<Answers> {
    const answers = { ...this.blank };
    const next = (field: Field): Answers | Promise<Answers> => {
      const answer = field.resolve(run, source, undefined);
      if (isPromise(answer)) {
        return answer.then((value) => {
          answers[field.name] = value;
          return answers;
        });
      }
      answers[field.name] = answer;
      return answers;
    };
    let before: Answers | Promise<Answers> = answers;
    for (const field of this.all) before = isPromise(before) ? before.then(() => next(field)) : next(field);
    return before;
  }
}
