import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import mongoose from 'mongoose';
import { isDatabaseDown } from '../../platform/errors.js';

const { mongo } = mongoose;

/** What a server answers, by its number and its name. */
const answered = (code: number, codeName: string) =>
  new mongo.MongoServerError({ message: codeName, code, codeName, ok: 0 });
/** What the driver makes of an error in the middle of a write of many documents. */
const inBulk = (error: Error) => new mongo.MongoBulkWriteError(error, {} as never);
const broken = (code: string) => Object.assign(new Error(`write ${code}`), { code, syscall: 'write' });

test.each([
  ['a connection that broke', new mongo.MongoNetworkError('read ECONNRESET')],
  ['one that broke in the middle of a bulk write', inBulk(new mongo.MongoNetworkError('connection 3 closed'))],
  ['the error of the system itself', broken('EPIPE')],
  ['the same as the cause of another', new Error('cannot write', { cause: broken('ECONNRESET') })],
  ['the same within GraphQL', new GraphQLError('x', { originalError: new mongo.MongoNetworkError('closed') })],
  ['an answer that did not come in time', new mongo.MongoOperationTimeoutError('Timed out')],
  ['a cursor that ended with its engine', answered(43, 'CursorNotFound')],
  ['a primary that is none any more', answered(10107, 'NotWritablePrimary')],
  ['the same in a bulk write', inBulk(answered(10107, 'NotWritablePrimary'))],
  ['a primary that steps down', answered(189, 'PrimarySteppedDown')],
  ['a question that its stepping down ended', answered(11602, 'InterruptedDueToReplStateChange')],
  ['a server that stops', answered(11600, 'InterruptedAtShutdown')],
  ['one that has stopped', answered(91, 'ShutdownInProgress')],
  ['one that is not ready', answered(13436, 'NotPrimaryOrSecondary')],
  ['a disk that is full', answered(14031, 'OutOfDiskSpace')],
  ['a majority that did not come', answered(64, 'WriteConcernTimeout')],
])('%s: the database does not answer', (_, error) => {
  expect(isDatabaseDown(error)).toBe(true);
});

const looped = new Error('loop');
looped.cause = looped;
test.each([
  ['a key that is taken', answered(11000, 'DuplicateKey')],
  ['the same in a bulk write', inBulk(answered(11000, 'DuplicateKey'))],
  ['a fault of ours', new TypeError('x is not a function')],
  ['a command that it does not know', answered(59, 'CommandNotFound')],
  ['a number that means another thing elsewhere', Object.assign(new Error('x'), { code: 91 })],
  ['an error that is its own cause', looped],
  ['nothing', undefined],
])('%s: not that', (_, error) => {
  expect(isDatabaseDown(error)).toBe(false);
});
