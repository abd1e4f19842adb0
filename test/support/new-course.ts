import { addDays, dayOf } from '../../values/day.js';
import * as operations from '../generated/graphql.js';
import type { Client } from './client.js';

/** Enters a Norwegian course in the words of a source; `fields` says what is special about it. */
export async function enterCourse(editor: Client, id: string, fields: operations.CourseFields): Promise<void> {
  const { createCourse } = await editor.ask(operations.CreateCourseDocument, {
    input: {
      id,
      fields: {
        title: { nb: `Kurset ${id}` },
        titleIsOfficial: true,
        descriptionNb: 'Et kurs.',
        providerId: 'fhi',
        sourceUrl: 'https://www.fhi.no/kurs',
        sourceKind: 'kursside',
        country: 'NO',
        languages: ['nb'],
        peripheral: false,
        ...fields,
      },
    },
  });
  if (createCourse!.errors.length > 0) throw new Error(JSON.stringify(createCourse!.errors));
}

/** Enters a run of a course, confirmed and in Tromsø, so many days from now. */
export async function enterRun(editor: Client, courseId: string, days: number): Promise<void> {
  const start = addDays(dayOf(new Date()), days);
  const fields = { courseId, start, registrationDeadline: start, status: 'CONFIRMED' as const, place: 'Tromsø' };
  const { createCourseRun } = await editor.ask(operations.CreateCourseRunDocument, {
    input: { id: `${courseId}-${start}`, fields },
  });
  if (createCourseRun!.errors.length > 0) throw new Error(JSON.stringify(createCourseRun!.errors));
}
