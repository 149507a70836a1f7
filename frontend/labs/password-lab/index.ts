// Le mot de passe: words that the machine draws, what they are worth, and why what everyone knows is worth little.
// Nothing that is typed is kept, sent, or written anywhere but in its field: not in the report, not in the tab's storage.
import { define } from '../common/lab';
import { compare, famous } from './choosing';
import { hide } from './hiding';
import { build, draw } from './making';
import { css } from './style';

define('declic-password-lab', { name: 'password', css, tools: true, goals: { draw, compare, famous, build, hide } });
