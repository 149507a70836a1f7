// What a step offers in a module that is played elsewhere: « Écouter », and the sign that there is more below.
import { listenTo } from '../listen';
import { watchForMore } from '../more-below';

listenTo(document.querySelector<HTMLButtonElement>('#listen'));
watchForMore(document.getElementById('outlet') ?? document.body);
