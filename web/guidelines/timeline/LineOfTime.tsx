import { Link as RouterLink } from 'wouter';
import { useViewAddress } from '../../app/ViewLink';
import { DueMark } from './DueMark';
import { cut, type Layout, type PlacedLine } from './layout';
import { PastMark } from './PastMark';
import { useCells } from './use-cells';

/** One guideline: its title, what is past, what is planned. */
export function LineOfTime({ placed, layout, today }: { placed: PlacedLine; layout: Layout; today: string }) {
  const { line, top, height, middle } = placed;
  const { cells, nameOf, markOf, dueOf } = useCells();
  const address = useViewAddress();
  const [first = 0, last = 0] = layout.axis.range();
  const said = cells(line);
  const name = nameOf(line);
  const { isNarrow, letters, width } = layout;
  return (
    <RouterLink href={`~${address('guidelines', line.guideline.id)}`} asChild>
      <a
        className={`line ${line.state.toLowerCase()}`}
        aria-label={[name, said.state, said.due, ...said.past].flat().join('. ')}
      >
        <rect className="row-back" x={0} y={top} width={width} height={height} />
        <title>{[name, ...said.due].join('\n')}</title>
        <text className="title" x={2} y={isNarrow ? top + 15 : middle + 4} lang={line.guideline.language}>
          {cut(name, letters)}
        </text>
        <line className="track" x1={first} x2={last} y1={middle} y2={middle} />
        {line.marks.map((mark) => (
          <PastMark key={`${mark.date} ${mark.kind} ${mark.note}`} mark={mark} axis={layout.axis} middle={middle}>
            {markOf(mark)}
          </PastMark>
        ))}
        {line.due !== null && (
          <>
            <DueMark due={line.due} state={line.state} axis={layout.axis} middle={middle} today={today} />
            <text className="due-text" x={isNarrow ? 2 : last + 16} y={isNarrow ? top + 33 : middle + 4}>
              {dueOf(line)}
            </text>
          </>
        )}
      </a>
    </RouterLink>
  );
}
