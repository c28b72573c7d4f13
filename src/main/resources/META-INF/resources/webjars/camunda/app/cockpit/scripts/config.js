// Overrides the file of the same path in camunda-webapp-webjar. Scripts are named from the folder of the web app.
import { vietnamese, wordsFirst } from '../../tasklist/scripts/locale.js';

await wordsFirst('cockpit');

export default {
  ...vietnamese,
  app: {
    name: 'Theo dõi quy trình',
    vendor: 'Một Cửa'
  },
  customScripts: ['scripts/motcua.js', '../tasklist/scripts/sign-in.js'],
  disableWelcomeMessage: true,
  previewHtml: false
};
