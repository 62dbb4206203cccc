/** Client secrets in documents: encrypted where they rest, each bound to its application. */
import { ConfigurationError } from '../errors.js';
import type { Cipher } from '../stores/encryption.js';
import type { AccessApplication, AccessDocument } from './document.js';

const mark = 'aes-256-gcm:';

/** Tells whether a client secret is encrypted. */
export function isEncrypted(clientSecret: string): boolean {
  return clientSecret.startsWith(mark);
}

/** Encrypts the client secrets of a document. */
export function encryptedDocument(document: AccessDocument, cipher: Cipher): Promise<AccessDocument> {
  return withSecrets(document, async (clientSecret, application) =>
    isEncrypted(clientSecret) ? clientSecret : cipher.encrypt(clientSecret, nameOf(application)),
  );
}

/** Decrypts the client secrets of a document. */
export function decryptedDocument(document: AccessDocument, cipher: Cipher): Promise<AccessDocument> {
  return withSecrets(document, async (clientSecret, application) => {
    if (!isEncrypted(clientSecret)) return clientSecret;
    const secret = await cipher.decrypt(clientSecret, nameOf(application));
    if (secret !== undefined) return secret;
    throw new ConfigurationError(
      `The client secret of application "${application.name}" cannot be decrypted: "encryptionKey" is another one, or the document was changed.`,
    );
  });
}

async function withSecrets(
  document: AccessDocument,
  change: (clientSecret: string, application: AccessApplication) => Promise<string>,
): Promise<AccessDocument> {
  const applications: AccessApplication[] = [];
  for (const application of document.applications) {
    const { clientSecret } = application;
    applications.push(
      clientSecret === undefined
        ? application
        : { ...application, clientSecret: await change(clientSecret, application) },
    );
  }
  return { ...document, applications };
}

/** A secret that is moved to another application of the document is no longer readable. */
function nameOf({ name, clientId }: AccessApplication): string {
  return JSON.stringify(['access', name, clientId ?? null]);
}
