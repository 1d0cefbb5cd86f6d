import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Settings } from '../config/settings.ts';
import { Signer } from '../secrets/signer.ts';

/** The session's secret as the browser carries it: 256 random bits, signed, in the one cookie of the house. */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly attributes: string;

  constructor(
    settings: Settings,
    private readonly signer: Signer,
  ) {
    const https = settings.publicUrl?.startsWith('https://') ?? false;
    // __Host- binds the cookie to this very host over https (RFC 6265bis).
    this.name = https ? '__Host-vagar_session' : 'vagar_session';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  }

  /** A new secret: 43 characters of base64url. */
  newToken(): string {
    return randomBytes(32).toString('base64url');
  }

  /** The `Set-Cookie` that hands the token to the browser for so many seconds. */
  hand(token: string, maxAgeSeconds: number): string {
    return `${this.name}=${this.signer.sign('session', token)}; ${this.attributes}; Max-Age=${maxAgeSeconds}`;
  }

  /** The `Set-Cookie` that takes it back. */
  takeBack(): string {
    return `${this.name}=; ${this.attributes}; Max-Age=0`;
  }

  /** The token of a `Cookie` header, or null when there is none or its signature is not ours. */
  read(header: string | undefined): string | null {
    if (!header) return null;
    for (const part of header.split(';')) {
      const at = part.indexOf('=');
      if (at > 0 && part.slice(0, at).trim() === this.name)
        return this.signer.verify('session', part.slice(at + 1).trim());
    }
    return null;
  }
}
