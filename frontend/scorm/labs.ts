// Every lab at once, for a module that is played elsewhere: one classic script, which asks for nothing more.
import { labs } from '../labs';

for (const load of Object.values(labs)) void load();
