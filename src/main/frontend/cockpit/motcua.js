import { dashboard } from './dashboard.js';
import { instanceTab } from './instance-tab.js';
import { signOutByLink, watchSession } from '../tasklist/session.js';
import { zoneByItsNameToday } from '../tasklist/time-zone.js';
import { overlay } from './overlay.js';
import { spell } from './spelling.js';
import { stepsTab } from './steps-tab.js';

zoneByItsNameToday(window.Intl);
spell(document);
signOutByLink(window);
watchSession(window);

export default [overlay, stepsTab, instanceTab, dashboard];
