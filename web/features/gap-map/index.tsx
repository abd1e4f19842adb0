import { MapView } from './MapView';
import './gap-map.css';

/** The first view: topics × audiences, where something is missing, why, and whose it is. */
export default function GapMapView() {
  return <MapView />;
}
