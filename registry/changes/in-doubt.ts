/**
 * The database stopped answering while a change set was being committed, and has not answered since: it happened, or nothing
 * of it did, and nobody can say which before it answers.
 */
export class InDoubt extends Error {
  constructor(cause: unknown) {
    super(
      'The registry stopped answering while the change was being made: it happened as a whole, or nothing of it did. Look at the record or its history before you send it again.',
      { cause },
    );
  }
}
