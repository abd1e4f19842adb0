import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** Processes that begin and end together: when one that must go on ends, or on Ctrl-C, all of them end. */
export class Processes {
  #root;
  /** @type {ChildProcess[]} */
  #running = [];
  /** @type {ChildProcess | null} */
  #engine = null;
  #isStopping = false;
  /** @type {() => Promise<void>} */
  #beforeStop = () => Promise.resolve();

  /** @param {string} root */
  constructor(root) {
    this.#root = root;
    // A terminal signals its processes itself: what is asked twice to stop stops once.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void this.stop(0));
    for (const fault of ['uncaughtException', 'unhandledRejection']) {
      process.on(fault, (/** @type {unknown} */ error) => {
        console.error(error);
        void this.stop(1);
      });
    }
  }

  /** @param {() => Promise<void>} act */
  beforeStop(act) {
    this.#beforeStop = act;
  }

  /**
   * Starts the embedded engine and gives its address.
   * @returns {Promise<string>}
   */
  startEngine() {
    const engine = this.#start(process.execPath, ['dist/app/database.js']);
    this.#engine = engine;
    this.#endWith(engine, 'the database');
    return new Promise((resolve) => {
      listen(engine, (text) => {
        const uri = /MONGODB_URI="(.*)"/.exec(text)?.[1];
        if (uri) resolve(uri);
      });
    });
  }

  /**
   * Starts a tool of the project that goes on until the end, and passes on what it says.
   * @param {string} tool
   * @param {string[]} args
   */
  watch(tool, args) {
    const child = this.#start(join(this.#root, 'node_modules', '.bin', tool), args);
    this.#endWith(child, tool);
    // Who waits for an answer comes before who looks at types.
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    listen(child, (text) => process.stdout.write(text));
  }

  /**
   * Runs a script to its end, whatever its outcome: it says itself what is wrong.
   * @param {string[]} args
   * @returns {Promise<void>}
   */
  run(args) {
    const child = this.#start(process.execPath, args, {}, 'inherit');
    return new Promise((resolve) => child.once('close', () => resolve()));
  }

  /**
   * A server that can be started again. One that fails is left until the next time.
   * @param {string[]} args
   * @param {Record<string, string>} env
   * @param {RegExp} ready What it says when it answers.
   */
  reloadable(args, env, ready) {
    /** @type {ChildProcess | null} */
    let child = null;
    let last = Promise.resolve();
    let asked = 0;
    const reload = async () => {
      asked = 0;
      if (child) await end(child);
      if (this.#isStopping) return;
      const begun = performance.now();
      child = this.#start(process.execPath, args, env);
      if (!(await hasSaid(child, ready))) return;
      console.log(`dev: the server answers after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    };
    return {
      /**
       * Starts it again, even while it starts; what is asked several times at once is done once.
       * @returns {Promise<void>}
       */
      reload: () => {
        asked += 1;
        if (asked === 1) {
          if (child) void end(child);
          last = last.then(reload);
        }
        return last;
      },
      /** Resolves once the last start is over. */
      untilReady: () => last,
    };
  }

  /**
   * Ends everything, the database last.
   * @param {number} code
   */
  async stop(code) {
    if (this.#isStopping) return;
    this.#isStopping = true;
    await this.#beforeStop();
    await Promise.all(this.#running.filter((child) => child !== this.#engine).map(end));
    if (this.#engine) await end(this.#engine);
    process.exit(code);
  }

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {Record<string, string>} env
   * @param {'pipe' | 'inherit'} output
   * @returns {ChildProcess}
   */
  #start(command, args, env = {}, output = 'pipe') {
    const child = spawn(command, args, {
      cwd: this.#root,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, 'inherit'],
    });
    this.#running.push(child);
    child.once('close', () => (this.#running = this.#running.filter((other) => other !== child)));
    return child;
  }

  /** @type {(child: ChildProcess, name: string) => void} */
  #endWith(child, name) {
    child.once('close', () => {
      if (!this.#isStopping) console.error(`dev: ${name} ended`);
      void this.stop(1);
    });
  }
}

/** @type {(child: ChildProcess, onText: (text: string) => void) => void} */
function listen({ stdout }, onText) {
  stdout?.setEncoding('utf8').on('data', onText);
}

/**
 * Passes on what a process says; false if it ends before it says what is waited for.
 * @type {(child: ChildProcess, pattern: RegExp) => Promise<boolean>}
 */
function hasSaid(child, pattern) {
  let said = '';
  let isDone = false;
  return new Promise((resolve) => {
    child.once('close', () => resolve(false));
    listen(child, (text) => {
      process.stdout.write(text);
      if (isDone) return;
      said += text;
      isDone = pattern.test(said);
      if (isDone) resolve(true);
    });
  });
}

/** @type {(child: ChildProcess) => Promise<void>} */
function end(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}
