// A territory: publics, places and services are put on it.
import { define } from '../common/lab';

define('declic-map-lab', { name: 'map', css: '', world: () => undefined });
