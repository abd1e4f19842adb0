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
