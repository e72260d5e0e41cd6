import { forgetAnswers } from './answers';
import { get, type SignIn } from './api';
import type { CapacityView, MeView } from '../api/notification';
import { away } from './network';

const SESSION = 'guapai.session';
const PENDING = 'guapai.sign-in';

/** For how long somebody goes on without a network when the token has run out meanwhile. */
const A_DAY = 86_400_000;

export interface Session {
  readonly token: string;
  readonly idToken?: string;
  readonly expiresAt: number;
  readonly signedInAt: number;
  /** The account, whatever it is called. */
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Own territory; absent for roles that have none. */
  readonly region?: string;
  readonly enterprise?: string;
  /** The capacity that was chosen, by its name; absent: the first that the token states. */
  readonly capacity?: string;
  readonly capacities?: readonly CapacityView[];
  readonly refreshToken?: string;
}

interface Pending {
  readonly state: string;
  readonly verifier: string;
  readonly returnTo: string;
  readonly signIn: SignIn;
}

interface Issuer {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint?: string;
}

/** Why a sign-in did not succeed, in the issuer's words. */
export class SignInFailed extends Error {}

/**
 * The session of this browser tab; null when nobody is signed in or the token has run out. Without
 * a network nobody can renew it: it goes on for the day then, for what this device keeps.
 */
export function session(): Session | null {
  const known = stored();
  return known && (known.expiresAt > Date.now() || goesOn(known)) ? known : null;
}

function stored(): Session | null {
  const kept = sessionStorage.getItem(SESSION);
  return kept ? (JSON.parse(kept) as Session) : null;
}

const goesOn = ({ expiresAt, signedInAt }: Session) =>
  expiresAt > 0 && away() && Date.now() - signedInAt < A_DAY;

/** Whether this tab had a session that was neither signed out nor renewed. */
export function expired(): boolean {
  return sessionStorage.getItem(SESSION) !== null && session() === null;
}

/** Marks the session as run out, as the platform says when it refuses the token. */
export function expire(): void {
  const known = session();
  if (known) {
    sessionStorage.setItem(SESSION, JSON.stringify({ ...known, expiresAt: 0 }));
  }
}

/** Leaves for the issuer's sign-in page (authorization code with PKCE, RFC 7636). */
export async function beginSignIn(signIn: SignIn): Promise<void> {
  if (!crypto.subtle) {
    throw new SignInFailed('PKCE needs https or 127.0.0.1');
  }
  const issuer = await discover(signIn);
  const pending: Pending = {
    state: random(),
    verifier: random(),
    returnTo: location.search + location.hash,
    signIn,
  };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
  location.assign(
    withQuery(issuer.authorization_endpoint, {
      response_type: 'code',
      client_id: signIn.clientId,
      redirect_uri: redirectUri(),
      scope: 'openid',
      state: pending.state,
      code_challenge: base64Url(new Uint8Array(digest)),
      code_challenge_method: 'S256',
    }),
  );
}

/** Finishes a sign-in when the issuer has just sent the browser back; else does nothing. */
export async function finishSignIn(): Promise<void> {
  const answer = new URLSearchParams(location.search);
  const kept = sessionStorage.getItem(PENDING);
  if (!answer.has('state') || !kept) {
    return;
  }
  const pending = JSON.parse(kept) as Pending;
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', location.pathname + pending.returnTo);
  if (answer.get('state') !== pending.state || !answer.has('code')) {
    throw new SignInFailed(answer.get('error_description') ?? answer.get('error') ?? 'state');
  }
  keep(
    await tokens(pending.signIn, {
      grant_type: 'authorization_code',
      code: answer.get('code')!,
      redirect_uri: redirectUri(),
      code_verifier: pending.verifier,
    }),
  );
}

/** Renews the session without asking the person; says whether the issuer allowed it. */
export async function renew(signIn: () => Promise<SignIn>): Promise<boolean> {
  const known = stored();
  if (!known?.refreshToken || !known.expiresAt) {
    return false;
  }
  try {
    const answer = await tokens(await signIn(), {
      grant_type: 'refresh_token',
      refresh_token: known.refreshToken,
    });
    keep({ ...known, ...answer, capacity: known.capacity });
    await identify();
    return true;
  } catch {
    return false;
  }
}

/** Asks the platform in which capacity the session's requests are made, and takes its scope over. */
export async function identify(): Promise<void> {
  const known = session();
  if (!known) {
    return;
  }
  const { capacities } = await get<MeView>('/notification/v1/me');
  const chosen = capacities.find((capacity) => capacity.chosen);
  if (chosen) {
    const roles = chosen.roles.map(({ role }) => role);
    const scope = chosen.scope ?? undefined;
    keep({
      ...known,
      roles,
      capacities,
      region: chosen.scopeKind === 'TERRITORY' ? scope : undefined,
      enterprise: chosen.scopeKind === 'ENTERPRISE' ? scope : undefined,
    });
  }
}

/** Acts in another capacity from now on. */
export async function actAs(name: string): Promise<void> {
  const known = session();
  if (known) {
    keep({ ...known, capacity: name });
    await identify();
  }
}

function keep(known: Session): void {
  sessionStorage.setItem(SESSION, JSON.stringify(known));
  window.dispatchEvent(new Event('gp-session'));
}

async function tokens(signIn: SignIn, asked: Record<string, string>): Promise<Session> {
  const issuer = await discover(signIn);
  const response = await fetch(issuer.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({ ...asked, client_id: signIn.clientId }),
  });
  const body = await response.json();
  if (!response.ok) {
    throw new SignInFailed(body.error_description ?? body.error ?? `HTTP ${response.status}`);
  }
  return read(body);
}

/** Forgets the token and ends the session at the issuer, if it can. */
export async function signOut(signIn: () => Promise<SignIn>): Promise<void> {
  const idToken = session()?.idToken;
  sessionStorage.removeItem(SESSION);
  await forgetAnswers(undefined).catch(() => undefined);
  const issuer = await discover(await signIn());
  location.assign(
    issuer.end_session_endpoint && idToken
      ? withQuery(issuer.end_session_endpoint, {
          id_token_hint: idToken,
          post_logout_redirect_uri: redirectUri(),
        })
      : redirectUri(),
  );
}

async function discover(signIn: SignIn): Promise<Issuer> {
  const address = `${signIn.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address);
  if (!response.ok) {
    throw new SignInFailed(`${address}: HTTP ${response.status}`);
  }
  return response.json();
}

function read(answer: {
  access_token: string;
  id_token?: string;
  refresh_token?: string;
  expires_in?: number;
}): Session {
  const claims = claimsOf(answer.access_token);
  const roles: string[] = Array.isArray(claims.roles) ? claims.roles : [];
  return {
    token: answer.access_token,
    idToken: answer.id_token,
    refreshToken: answer.refresh_token,
    expiresAt: claims.exp ? claims.exp * 1000 : Date.now() + (answer.expires_in ?? 300) * 1000,
    signedInAt: Date.now(),
    subject: claims.sub ?? '',
    name: claims.name ?? claims.preferred_username ?? claims.sub ?? '',
    roles,
  };
}

function claimsOf(token: string): Record<string, any> {
  const payload = token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

function redirectUri(): string {
  return location.origin + location.pathname;
}

function random(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

function withQuery(address: string, parameters: Record<string, string>): string {
  const url = new URL(address);
  Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
  return url.toString();
}
