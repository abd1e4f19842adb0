/** How often it is looked whether something holds, and how long at the most, in milliseconds. */
const PAUSE_MS = 20;
const PATIENCE_MS = 20_000;

/** Waits until something holds; fails when it does not come to hold. */
export async function until(holds: () => boolean | Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`After ${patienceMs} ms it does not hold: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Asks again until there is an answer, as where something is being started again. */
export async function untilAnswered<Answer>(ask: () => Promise<Answer>, patienceMs = PATIENCE_MS): Promise<Answer> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Waits until the clock is past a moment: what is recorded then has a later one. */
export async function untilPast(moment: Date): Promise<void> {
  while (Date.now() <= moment.getTime())
    await new Promise((resolve) => setTimeout(resolve, moment.getTime() - Date.now() + 1));
}

/** A moment that lies between what was recorded before and after. */
export async function momentBetween(): Promise<Date> {
  await untilPast(new Date());
  const moment = new Date();
  await untilPast(moment);
  return moment;
}

/** The same where a moment is told in whole seconds, as HTTP dates and addresses tell it. */
export async function secondBetween(): Promise<Date> {
  const second = new Date((Math.floor(Date.now() / 1000) + 1) * 1000);
  await untilPast(second);
  return second;
}
