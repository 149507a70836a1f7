import { define } from '../common/lab';

define('declic-browser-sim', { name: 'browser', css: '', world: () => undefined });
