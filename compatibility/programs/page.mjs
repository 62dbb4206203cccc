import * as sdk from 'anypoint-sdk';
import * as entries from './entries.mjs';
import { mainJob } from './main-job.mjs';

globalThis.said = mainJob({ ...entries, ...sdk }, entries.testing);
