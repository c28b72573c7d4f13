'use strict';

/** What Camunda Modeler reads first of a plugin. */
module.exports = {
  name: 'Luật vẽ quy trình của Một Cửa',
  script: './client.js'
};
