import { FindingsView } from './findings/FindingsView';
import { useMapPart } from './map-part';
import { MapView } from './MapView';
import './gap-map.css';

/** The first view: the map, and the findings that are made of it. */
export default function GapMapView() {
  return useMapPart() === 'funn' ? <FindingsView /> : <MapView />;
}
