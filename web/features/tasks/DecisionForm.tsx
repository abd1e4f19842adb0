import { Alert, Button, Fieldset, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../terms/language';
import { useTerm } from '../../terms/use-term';
import { useGraphMutation } from '../../api/use-graph-mutation';
import { ChangeProblems, MutationError } from './ChangeProblems';
import {
  DecideOnPairDocument,
  type CandidatePairFragment,
  type ChangeProblemFragment,
  type DecisionOnPairFragment,
  type OverlapVerdict,
} from './generated/graphql';

const VERDICTS: readonly OverlapVerdict[] = [
  ...(['SAME_COURSE', 'RECOMMEND_MERGING', 'LOCAL_VARIANT'] as const),
  ...(['COMPLEMENTS', 'DIFFERENT'] as const),
];

interface Props {
  pair: CandidatePairFragment;
  onWork: () => void;
  onDone: (text: string) => void;
}

/** How the two courses stand to each other, and why. It is decided on the versions that are shown. */
export function DecisionForm({ pair: { courses, decision }, onWork, onDone }: Props) {
  const t = useTranslations('tasks.decide');
  const term = useTerm();
  const prefer = usePreferredLanguages();
  const { mutateAsync, isPending, error } = useGraphMutation(DecideOnPairDocument);
  const [verdict, setVerdict] = useState<OverlapVerdict | null>(null);
  const [reason, setReason] = useState('');
  const [why, setWhy] = useState('');
  const [problems, setProblems] = useState<readonly ChangeProblemFragment[]>([]);
  const [others, setOthers] = useState<DecisionOnPairFragment | null>(null);
  const key = courses.map(({ id }) => id).join('-');
  const seen = others ?? decision;
  const decide = async (chosen: OverlapVerdict) => {
    onWork();
    const { decideOverlap } = await mutateAsync({
      prefer,
      input: {
        courses: courses.map(({ id, version }) => ({ id, version })),
        verdict: chosen,
        reason: reason.trim(),
        version: seen?.version ?? null,
        note: { nature: 'REAL_CHANGE', why: why.trim() || null },
      },
    });
    const errors = decideOverlap?.errors ?? [];
    setProblems(errors);
    setOthers(errors.length > 0 ? (decideOverlap?.overlapDecision ?? null) : null);
    if (decideOverlap && errors.length === 0) {
      const [first = '', second = ''] = courses.map(({ title }) => title.text);
      onDone(t('done', { verdict: term('OverlapVerdict', chosen), first, second }));
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (verdict) decide(verdict).catch(() => undefined);
  };
  return (
    <form onSubmit={submit} className="form">
      <Fieldset>
        <Fieldset.Legend>{t('legend')}</Fieldset.Legend>
        {VERDICTS.map((value) => (
          <Radio
            key={value}
            name={`verdict-${key}`}
            label={term('OverlapVerdict', value)}
            description={t(`means.${value}`)}
            value={value}
            required
            checked={verdict === value}
            onChange={() => setVerdict(value)}
          />
        ))}
      </Fieldset>
      <Textfield
        multiline
        rows={3}
        label={t('reason')}
        description={t('reasonHelp')}
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Textfield label={t('why')} value={why} onChange={({ target }) => setWhy(target.value)} />
      <ChangeProblems
        problems={problems}
        nameOf={(id) => courses.find((course) => course.id === id)?.title.text ?? id}
      />
      {others && !others.archived && (
        <Alert data-color="warning">
          <Paragraph>
            {t('others', { verdict: term('OverlapVerdict', others.verdict) })} <q>{others.reason}</q>
          </Paragraph>
        </Alert>
      )}
      <MutationError problem={error} />
      <Paragraph data-size="sm">
        {t('seen', { versions: courses.map(({ title, version }) => `${title.text}: ${version}`).join('; ') })}
      </Paragraph>
      <Button type="submit" loading={isPending}>
        {t(problems.length > 0 ? 'again' : 'submit')}
      </Button>
    </form>
  );
}
