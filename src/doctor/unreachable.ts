/** Why a request got no answer, in words. */
export function explainUnreachable(error: unknown): string {
  const { code, name } = rootOf(error);
  switch (code ?? name) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'its name is not known to this network (DNS)';
    case 'ECONNREFUSED':
      return 'nothing listens there';
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return 'the connection was cut';
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
      return 'there is no way there from this network';
    case 'CERT_HAS_EXPIRED':
      return 'its certificate has expired';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'its certificate is for another name';
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return 'its certificate is not trusted here, as behind a proxy that looks into connections';
    case 'TimeoutError':
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
      return 'it did not answer in time';
    default:
      return `the connection failed (${code ?? name ?? 'unknown'})`;
  }
}

function rootOf(error: unknown): { code?: string; name?: string } {
  if (!(error instanceof Error)) return {};
  // fetch wraps the cause; several addresses of one name come as one error with many.
  const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
  if (inner instanceof Error) return rootOf(inner);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { name: error.name, ...(code !== undefined && { code }) };
}
