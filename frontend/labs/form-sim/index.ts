import { define } from '../common/lab';

define('declic-form-sim', { name: 'form', css: '', world: () => undefined });
