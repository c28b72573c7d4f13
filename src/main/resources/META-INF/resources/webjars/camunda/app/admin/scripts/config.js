// Overrides the file of the same path in camunda-webapp-webjar. Scripts are named from the folder of the web app.
import { vietnamese, wordsFirst } from '../../tasklist/scripts/locale.js';

await wordsFirst('admin');

export default {
  ...vietnamese,
  app: {
    name: 'Quản trị',
    vendor: 'Một Cửa'
  },
  customScripts: ['../tasklist/scripts/sign-in.js'],
  disableWelcomeMessage: true
};
