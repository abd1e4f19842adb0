import { hidesCells, type MapAddress } from './map-address';
import type { Cell } from './cell-display';
import { registryOf } from './dimensions';

/** Whether a cell has a gap of the kind that the filters ask for. Without such filters every cell has. */
export function matchesFilters(cell: Cell, address: MapAddress): boolean {
  if (!hidesCells(address)) return true;
  const { register, arsak, tiltak, ansvarlig, eierlos } = address;
  return cell.reasons.some(({ code, responsibility }) => {
    const registry = registryOf(code);
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
