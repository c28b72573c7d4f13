// Overrides the file of the same path in camunda-webapp-webjar. Scripts are named from the folder of the web app.
import { vietnamese, wordsFirst } from './locale.js';

await wordsFirst('tasklist');

export default {
  ...vietnamese,
  app: {
    name: 'Danh sách việc',
    vendor: 'Một Cửa'
  },
  customScripts: ['scripts/motcua.js', 'scripts/sign-in.js'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'nhận việc đang chọn'
    },
    focusFilter: {
      key: 'ctrl+alt+d',
      description: 'đến bộ lọc đầu tiên'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'đến việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'đến ô đầu tiên của biểu mẫu'
    }
  }
};
