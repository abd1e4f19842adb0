import type { Published } from './evidence.js';

/** Publications by the topics that they are tagged with. */
export class PublicationsByTopic {
  private readonly byTopic = new Map<string, Published[]>();

  constructor(readonly all: readonly Published[]) {
    for (const publication of all) {
      for (const id of publication.topicIds) {
        const on = this.byTopic.get(id);
        if (on) on.push(publication);
        else this.byTopic.set(id, [publication]);
      }
    }
  }

  /** Those on any of some topics, each once. */
  onAny(topicIds: readonly string[]): Published[] {
    return [...new Set(topicIds.flatMap((id) => this.byTopic.get(id) ?? []))];
  }

  /** How much a topic says of what is on it: one that nothing else is on says more than one that everything is on. */
  specificityOf(topicId: string): number {
    return 1 / (this.byTopic.get(topicId)?.length ?? 1);
  }
}
