/** What an Access ID or a Contract ID is called in an address, without marks and in lower case. */
const names =
  /^(?:(?:partner|mpn|support|premier|my|the)*(?:access|contract|agreement)(?:ids?|identifiers?|numbers?|nr|no|codes?|keys?)|(?:eri[sş]im|s[oö]zle[sş]me)(?:id|kimli[gğk]\p{L}*|numara\p{L}*|no|kod\p{L}*)|(?:存取|訪問|访问|合約|合同|合约)(?:id|識別碼|识别码|編號|编号|代碼|代码|號碼|号码|碼|码))$/u;

/** Whether a parameter of an address is called like an Access ID or a Contract ID and says something, whatever that is. */
export function carriesNamedId(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { search, hash } = new URL(address);
  return `${search}${hash}`
    .split(/[?&;#/]/)
    .flatMap((part) => [...new URLSearchParams(part)])
    .some(([name, value]) => value.trim() !== '' && names.test(plain(name)));
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u0131|i\u0307/gu, 'i')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
