import * as sdk from 'anypoint-sdk';
import * as testing from 'anypoint-sdk/testing';
import { mainJob } from './main-job.mjs';

console.log(await mainJob(sdk, testing));
