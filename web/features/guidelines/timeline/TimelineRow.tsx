import { useTranslations } from 'use-intl';
import { Link as RouterLink } from 'wouter';
import { useViewAddress } from '../../../components/ViewLink';
import { DueMark } from './DueMark';
import { TEXT_HEIGHT, type Layout, type PlacedLine } from './timeline-layout';
import { PastMark } from './PastMark';
import { useLineTexts } from './use-line-texts';

/** One guideline: its title, what is past, what is planned. */
export function TimelineRow({ placed, layout, today }: { placed: PlacedLine; layout: Layout; today: string }) {
  const { line, title, top, height, middle } = placed;
  const { cells, nameOf, markOf, dueOf } = useLineTexts();
  const t = useTranslations('guidelines.timeline');
  const address = useViewAddress();
  const [first = 0, last = 0] = layout.axis.range();
  const said = cells(line);
  const name = nameOf(line);
  const { isNarrow, width } = layout;
  const texts = title.length + (line.due === null ? 0 : 1);
  const firstBase = isNarrow ? top + 15 : middle + 4 - ((texts - 1) * TEXT_HEIGHT) / 2;
  return (
    <RouterLink href={`~${address('guidelines', line.guideline.id)}`} asChild>
      <a
        className={`line ${line.state.toLowerCase()}`}
        aria-label={[name, said.state, said.due, ...said.past].flat().join('. ')}
      >
        <rect className="row-back" x={0} y={top} width={width} height={height} />
        <title>{[name, ...said.due].join('\n')}</title>
        <text className="title" lang={line.guideline.language}>
          {title.map((text, index) => (
            <tspan key={text} x={2} y={firstBase + index * TEXT_HEIGHT}>
              {text}
            </tspan>
          ))}
        </text>
        <line className="track" x1={first} x2={last} y1={middle} y2={middle} />
        {line.marks.map((mark) => (
          <PastMark key={`${mark.date} ${mark.kind} ${mark.note}`} mark={mark} axis={layout.axis} middle={middle}>
            {markOf(mark)}
          </PastMark>
        ))}
        {line.marks.length === 0 && line.due === null && (
          <text className="nothing-known" x={first + 4} y={middle - 3}>
            {t('nothingKnown')}
          </text>
        )}
        {line.due !== null && (
          <>
            <DueMark due={line.due} state={line.state} axis={layout.axis} middle={middle} today={today} />
            <text className="due-text" x={2} y={firstBase + title.length * TEXT_HEIGHT}>
              {dueOf(line)}
            </text>
          </>
        )}
      </a>
    </RouterLink>
  );
}
