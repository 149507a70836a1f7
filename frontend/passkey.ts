/**
 * Asks the browser for a passkey, where it can have one: in a page by TLS (or on this machine), at the address of the
 * site. Elsewhere the element stays hidden. What it answers with is what the server checks, or the name of what failed.
 */
type Json = Record<string, unknown>;
type Key = { type: 'public-key'; id: string; transports?: AuthenticatorTransport[] };

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function known(keys: Key[] | undefined): PublicKeyCredentialDescriptor[] {
  return (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));
}

/** Every key of the response that is bytes, as text. */
function told(credential: PublicKeyCredential, parts: [string, ArrayBuffer | null][], more: Json = {}): string {
  const response: Json = { ...more };
  for (const [name, part] of parts) {
    if (part) response[name] = text(part);
  }
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: {},
    authenticatorAttachment: credential.authenticatorAttachment,
  });
}

class Passkey extends HTMLElement {
  #waiting: AbortController | undefined;

  connectedCallback(): void {
    const possible = window.isSecureContext && 'PublicKeyCredential' in window;
    this.hidden = !possible || location.origin !== this.getAttribute('origin');
  }

  disconnectedCallback(): void {
    this.#waiting?.abort();
  }

  make(question: string): Promise<string> {
    const options = JSON.parse(question) as Json & { user: Json; excludeCredentials?: Key[] };
    const publicKey = {
      ...options,
      challenge: bytes(options['challenge'] as string),
      user: { ...options.user, id: bytes(options.user['id'] as string) },
      excludeCredentials: known(options.excludeCredentials),
    } as unknown as PublicKeyCredentialCreationOptions;
    return this.#ask(async (signal) => {
      const made = (await navigator.credentials.create({ publicKey, signal })) as PublicKeyCredential;
      const response = made.response as AuthenticatorAttestationResponse;
      return told(
        made,
        [
          ['clientDataJSON', response.clientDataJSON],
          ['attestationObject', response.attestationObject],
        ],
        { transports: response.getTransports?.() ?? [] },
      );
    });
  }

  show(question: string): Promise<string> {
    const options = JSON.parse(question) as Json & { allowCredentials?: Key[] };
    const publicKey = {
      ...options,
      challenge: bytes(options['challenge'] as string),
      allowCredentials: known(options.allowCredentials),
    } as unknown as PublicKeyCredentialRequestOptions;
    return this.#ask(async (signal) => {
      const shown = (await navigator.credentials.get({ publicKey, signal })) as PublicKeyCredential;
      const response = shown.response as AuthenticatorAssertionResponse;
      return told(shown, [
        ['clientDataJSON', response.clientDataJSON],
        ['authenticatorData', response.authenticatorData],
        ['signature', response.signature],
        ['userHandle', response.userHandle],
      ]);
    });
  }

  /** A question that waits still makes room for the next one. */
  async #ask(question: (signal: AbortSignal) => Promise<string>): Promise<string> {
    this.#waiting?.abort();
    this.#waiting = new AbortController();
    try {
      return await question(this.#waiting.signal);
    } catch (failed) {
      return failed instanceof Error ? failed.name : 'Error';
    }
  }
}

if (!customElements.get('declic-passkey')) customElements.define('declic-passkey', Passkey);
