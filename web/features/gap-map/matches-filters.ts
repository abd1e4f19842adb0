import { verdictState } from '../../components/verdict-state';
import type { Cell } from './cell-display';
import { registryOf } from './dimensions';
import { asksForReasons, basisOfAddress, type MapAddress } from './map-address';
import { verdictFilter } from './verdict-filters';

/** Whether a cell is what the filters ask for. Without such filters every cell is. */
export const matchesFilters = (cell: Cell, address: MapAddress): boolean =>
  matchesVerdict(cell, address) && (!asksForReasons(address) || hasReason(cell, address));

/** Whether its verdict and its need are asked for. */
function matchesVerdict({ verdict, need }: Cell, address: MapAddress): boolean {
  const { dom, behov } = address;
  const basis = basisOfAddress(address);
  if (dom.length > 0 && !dom.includes(verdictFilter(verdict ? verdictState(verdict) : null))) return false;
  if (behov !== '' && need?.certain !== (behov === 'sikkert')) return false;
  return basis === null || need?.audienceBasis === basis;
}

/**
 * Whether any of its reasons is asked for. Notes lower nothing, so they are found only where a reason is asked for by its
 * name; and nobody answers for what is covered.
 */
function hasReason(cell: Cell, { register, arsak, tiltak, ansvarlig, eierlos }: MapAddress): boolean {
  if (cell.isGap === false && (tiltak.length > 0 || ansvarlig.length > 0 || eierlos)) return false;
  return cell.reasons.some(({ code, isNote, responsibility }) => {
    const registry = registryOf(code);
    if (isNote && arsak.length === 0) return false;
    if (register.length > 0 && (registry === null || !register.includes(registry))) return false;
    if (arsak.length > 0 && !arsak.includes(code)) return false;
    if (eierlos && responsibility?.ownerless !== true) return false;
    const measures = responsibility?.measures ?? [];
    if (tiltak.length > 0 && !measures.some(({ measure }) => measure && tiltak.includes(measure.id))) return false;
    if (ansvarlig.length === 0) return true;
    const owners = [
      ...measures.flatMap(({ organisations = [] }) => organisations),
      ...(responsibility?.deciders ?? []),
    ];
    return owners.some(({ id }) => ansvarlig.includes(id));
  });
}
