import { define } from '../common/lab';

define('declic-mail-sim', { name: 'mail', css: '', world: () => undefined });
