/** Loads what the package loads when it is first needed: faked time does not wait for files. */
import '../../src/auth/store-key-digest.js';
import '../../src/core/call/json-text.js';
import '../../src/core/list/page-walk.js';
import '../../src/core/read/check.js';
import '../../src/core/read/object-reader.js';
import '../../src/core/read/zod.js';
import '../../src/core/report/explanations.js';
import '../../src/models/schemas/index.js';
import '../../src/resources/api-instances/calls.js';
import '../../src/resources/auth/diagnose.js';
import '../../src/resources/client-applications/looking.js';
import '../../src/resources/contracts/jobs.js';
import '../../src/resources/contracts/provider.js';
import '../../src/resources/sla-tiers/calls.js';
import '../../src/send-request.js';
