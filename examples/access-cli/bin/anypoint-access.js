#!/usr/bin/env node
import { run } from '../src/program.js';

process.exitCode = await run(process.argv);
