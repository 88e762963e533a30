import type { entitlementAnswers as english } from '../en/answers-entitlement.ts';
import type { Sentences } from '../sentences.ts';

export const entitlementAnswers: Sentences<typeof english> = {
  'entitlement.on-premises':
    '{offer}: Microsoft ürün desteği (Microsoft product support) için üyelik yılı başına {onPremises}.',
  'entitlement.cloud-certain':
    '{offer}: İmza bulut desteği (Signature Cloud Support) için üyelik yılı başına {cloud}.',
  'entitlement.cloud-depends':
    '{offer}: İmza bulut desteği (Signature Cloud Support) yetkinliğe bağlıdır. Üyelik yılı başına:',
  'entitlement.cloud-none':
    '{offer} bulut desteği içermez; yalnızca Microsoft ürün desteğini (Microsoft product support) kapsar, İmza bulut desteği (Signature Cloud Support) yoktur.',
  'entitlement.both-certain':
    '{offer}: üyelik yılı başına Microsoft ürün desteği (Microsoft product support) için {onPremises}, İmza bulut desteği (Signature Cloud Support) için {cloud}.',
  'entitlement.both-depends':
    '{offer}: Microsoft ürün desteği (Microsoft product support) için üyelik yılı başına {onPremises}. İmza bulut desteği (Signature Cloud Support) yetkinliğe bağlıdır:',
  'entitlement.both-none':
    '{offer}: Microsoft ürün desteği (Microsoft product support) için üyelik yılı başına {onPremises}; İmza bulut desteği (Signature Cloud Support) yoktur.',
  'entitlement.with-cloud': 'bulut yetkinliğiyle: {allowance}',
  'entitlement.with-other': 'başka bir yetkinlikle: {allowance}',
  'entitlement.list': 'Üyelik yılı başına {support} – {list}.',
  'entitlement.list-item': '{name}: {value}',
  'entitlement.by-level': 'Düzeyinize bağlı. {sentence}',
  'entitlement.table-by-level': 'Düzeyinize bağlı. Üyelik yılı başına olay sayıları:',
  'entitlement.table': 'Üyelik yılı başına olay sayılarının karşılaştırması:',
  'entitlement.column-level': 'Düzey',
  'entitlement.cell-depends': 'bulut yetkinliğiyle {withCloud}, başka bir yetkinlikle {withOther}',
  'entitlement.recent-products': 'Microsoft ürün desteği yalnızca yakın tarihli şirket içi ürünler içindir.',
  'entitlement.cloud-products':
    'İmza bulut desteği (Signature Cloud Support) yalnızca bulut ürünleri içindir.',
  'entitlement.both-kinds':
    'Microsoft ürün desteği yalnızca yakın tarihli şirket içi ürünler, İmza bulut desteği ise yalnızca bulut ürünleri içindir.',
  'entitlement.level-decides':
    'Microsoft ürün desteğinde yalnızca düzey belirleyicidir; bulut yetkinliği bunu değiştirmez.',
  'entitlement.adding-up':
    'Birden fazla teklifin haklarının toplanıp toplanmadığı bilgi sayfamda yazmıyor; bu yüzden her birini ayrı listeliyorum.',
  'entitlement.remember': 'Düzeyiniz hangisi? Seçerseniz aklımda tutarım.',
  'entitlement.button-on-premises': '{level}: şirket içi',
  'entitlement.button-cloud': '{level}: bulut',
  'entitlement.ask-on-premises': '{level} ile kaç şirket içi destek olayı var?',
  'entitlement.ask-cloud': '{level} ile kaç bulut desteği olayı var?',
  'entitlement.button-competency-cloud': 'Bulut yetkinliği',
  'entitlement.button-competency-other': 'Başka yetkinlik',
  'entitlement.ask-competency-cloud': '{level} ve bulut yetkinliği ile kaç bulut desteği olayı var?',
  'entitlement.ask-competency-other': '{level} ve bulut dışı yetkinlik ile kaç bulut desteği olayı var?',
  'competencies.is-cloud': '{competency} bulut yetkinliklerinden biridir.',
  'competencies.is-not-cloud': '{competency} bulut yetkinliklerinden biri değildir.',
  'competencies.exactly-these': 'Bulut yetkinlikleri yalnızca şunlardır:',
  'competencies.list': 'Bulut yetkinlikleri yalnızca şunlardır: {names}.',
  'action-pack.no-cloud':
    'Eylem Paketi (Action Pack) bulut desteği içermez; yalnızca Microsoft ürün desteğini (Microsoft product support) kapsar.',
  'action-pack.only-by-competency':
    'Eylem Paketi (Action Pack) olan bir iş ortağı, İmza bulut desteğini (Signature Cloud Support) ancak bir yetkinlik (competency) kazanarak alabilir.',
  'action-pack.beside':
    'Eylem Paketi (Action Pack) kendi başına bulut desteği içermez, ancak yanında sahip olunan yetkinlik içerir. Üyelik yılı başına İmza bulut desteği (Signature Cloud Support):',
  'cloud-support.who':
    'İmza bulut desteği (Signature Cloud Support), Altın (Gold) veya Gümüş (Silver) yetkinliği olan iş ortakları içindir ve yalnızca bulut ürünlerini kapsar.',
  'cloud-support.per-year': 'Üyelik yılı başına:',
  'signature-packs.gold':
    '“Signature 10-pack”, bulut dışı (“hibrit”, hybrid) bir yetkinlikle Altın (Gold) demektir.',
  'signature-packs.silver':
    '“Signature 5-pack”, bulut dışı (“hibrit”, hybrid) bir yetkinlikle Gümüş (Silver) demektir.',
  'signature-packs.both':
    '“Signature 10-pack”, bulut dışı (“hibrit”, hybrid) bir yetkinlikle Altın (Gold); “Signature 5-pack” ise bulut dışı bir yetkinlikle Gümüş (Silver) demektir.',
  'signature-packs.gives':
    '{name}: İmza bulut desteği (Signature Cloud Support) için üyelik yılı başına {value}',
};
