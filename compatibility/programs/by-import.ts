import * as sdk from 'anypoint-sdk';
import * as testing from 'anypoint-sdk/testing';
// @ts-expect-error a program without types
import { mainJob } from './main-job.mjs';

const said: string = await mainJob(sdk, testing);
console.log(said satisfies string);
