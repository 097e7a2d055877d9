#!/usr/bin/env node
// Runs the built program. CommonJS, because Node starts it faster than an ES module.
require('../dist/cli/start.js')
