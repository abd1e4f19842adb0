import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { useToday } from '../../components/use-today';
import { useGraphMutation } from '../../api/use-graph-mutation';
import {
  ConfirmProvidersCoursesDocument,
  type ChangeProblemFragment,
  type ConfirmedCourseStatus,
} from './generated/graphql';
import { ChangeProblems, MutationError } from './ChangeProblems';
import type { ChosenCourse } from './verification-queue';

const STATUSES: readonly ConfirmedCourseStatus[] = ['ACTIVE', 'PLANNED', 'RETIRED'];

interface Props {
  chosen: readonly ChosenCourse[];
  onChoose: (chosen: readonly ChosenCourse[]) => void;
  onWork: () => void;
  onDone: (confirmed: number) => void;
}

/** What the provider said about the chosen courses. */
export function ConfirmForm({ chosen, onChoose, onWork, onDone }: Props) {
  const t = useTranslations('tasks.confirm');
  const term = useTerm();
  const { mutateAsync, isPending, error } = useGraphMutation(ConfirmProvidersCoursesDocument);
  const today = useToday();
  const [given, setGiven] = useState({
    status: 'ACTIVE',
    confirmedOn: today,
    informant: '',
    lastReviewed: '',
    why: '',
  });
  const [problems, setProblems] = useState<readonly ChangeProblemFragment[]>([]);
  const set = (field: keyof typeof given) => (event: { target: { value: string } }) =>
    setGiven({ ...given, [field]: event.target.value });
  const button = useRef<HTMLButtonElement>(null);
  const settle = (recordId: string) => {
    setProblems(problems.filter((other) => other.recordId !== recordId));
    // The button that was pressed goes with what it settled
    button.current?.focus();
  };
  const confirm = async () => {
    onWork();
    const { confirmCourses } = await mutateAsync({
      input: {
        courses: chosen.map(({ id, version }) => ({ id, version })),
        status: given.status as ConfirmedCourseStatus,
        confirmedOn: given.confirmedOn,
        informant: given.informant.trim(),
        lastReviewed: given.lastReviewed || null,
        note: { nature: 'NEWLY_FOUND', why: given.why.trim() || null },
      },
    });
    const errors = confirmCourses?.errors ?? [];
    setProblems(errors);
    if (confirmCourses && errors.length === 0) onDone(chosen.length);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What stands in the way is shown from `problem`
    confirm().catch(() => undefined);
  };
  return (
    <form onSubmit={submit} className="form">
      <div className="form-fields">
        <Field>
          <Label>{t('status')}</Label>
          <Select value={given.status} onChange={set('status')}>
            {STATUSES.map((status) => (
              <Select.Option key={status} value={status}>
                {term('ConfirmedCourseStatus', status)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Textfield
          label={t('confirmedOn')}
          type="date"
          required
          max={today}
          value={given.confirmedOn}
          onChange={set('confirmedOn')}
        />
        <Textfield
          label={t('informant')}
          description={t('informantHelp')}
          required
          value={given.informant}
          onChange={set('informant')}
        />
        <Textfield
          label={t('lastReviewed')}
          description={t('lastReviewedHelp')}
          pattern="\d{4}(-\d{2}){0,2}"
          value={given.lastReviewed}
          onChange={set('lastReviewed')}
        />
        <Textfield label={t('why')} value={given.why} onChange={set('why')} />
      </div>
      <ChangeProblems
        problems={problems}
        nameOf={(id) => chosen.find((course) => course.id === id)?.title ?? id}
        onUse={(id, version) => {
          onChoose(chosen.map((course) => (course.id === id ? { ...course, version } : course)));
          settle(id);
        }}
        onLeaveOut={(id) => {
          onChoose(chosen.filter((course) => course.id !== id));
          settle(id);
        }}
      />
      <MutationError problem={error} />
      <Button type="submit" ref={button} loading={isPending}>
        {t('submit', { count: chosen.length })}
      </Button>
    </form>
  );
}
