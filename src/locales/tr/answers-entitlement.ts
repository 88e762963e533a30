import type { entitlementAnswers as english } from '../en/answers-entitlement.ts';
import type { Sentences } from '../sentences.ts';

export const entitlementAnswers: Sentences<typeof english> = {
  'entitlement.on-premises':
    '{offer}: her üyelik yılı için {onPremises} Microsoft ürün desteği (Microsoft product support).',
  'entitlement.cloud-certain':
    '{offer}: her üyelik yılı için {cloud} İmza bulut desteği (Signature Cloud Support).',
  'entitlement.cloud-depends':
    '{offer}: İmza bulut desteği (Signature Cloud Support) yetkinliğe bağlıdır. Her üyelik yılı için:',
  'entitlement.cloud-none':
    '{offer} bulut desteği içermez: yalnızca Microsoft ürün desteğini (Microsoft product support) kapsar, İmza bulut desteği (Signature Cloud Support) yoktur.',
  'entitlement.both-certain':
    '{offer}, her üyelik yılı için: Microsoft ürün desteği (Microsoft product support) {onPremises}, İmza bulut desteği (Signature Cloud Support) {cloud}.',
  'entitlement.both-depends':
    '{offer}, her üyelik yılı için: Microsoft ürün desteği (Microsoft product support) {onPremises}. İmza bulut desteği (Signature Cloud Support) yetkinliğe bağlıdır:',
  'entitlement.both-none':
    '{offer}, her üyelik yılı için: Microsoft ürün desteği (Microsoft product support) {onPremises}; İmza bulut desteği (Signature Cloud Support) yoktur.',
  'entitlement.with-cloud': 'bulut yetkinliğiyle: {allowance}',
  'entitlement.with-other': 'başka bir yetkinlikle: {allowance}',
  'entitlement.list': 'Her üyelik yılı için {support} – {list}.',
  'entitlement.list-item': '{name}: {value}',
  'entitlement.by-level': 'Düzeyinize bağlı. {sentence}',
  'entitlement.table-by-level': 'Düzeyinize bağlı. Her üyelik yılı için olay sayıları:',
  'entitlement.table': 'Her üyelik yılı için olay sayıları yan yana:',
  'entitlement.column-level': 'Düzey',
  'entitlement.cell-depends': 'bulut yetkinliğiyle {withCloud}, başka bir yetkinlikle {withOther}',
  'entitlement.recent-products': 'Microsoft ürün desteği yalnızca güncel şirket içi ürünler içindir.',
  'entitlement.cloud-products':
    'İmza bulut desteği (Signature Cloud Support) yalnızca bulut ürünleri içindir.',
  'entitlement.both-kinds':
    'Microsoft ürün desteği yalnızca güncel şirket içi ürünler, İmza bulut desteği yalnızca bulut ürünleri içindir.',
  'entitlement.level-decides':
    'Microsoft ürün desteğinde yalnızca düzey belirleyicidir; bulut yetkinliği bunu değiştirmez.',
  'entitlement.adding-up':
    'Birden fazla teklifin haklarının toplanıp toplanmadığı bilgi sayfamda yazmıyor; bu yüzden her birini ayrı listeliyorum.',
  'entitlement.remember': 'Düzeyiniz hangisi? Hatırlayabilirim.',
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
  'competencies.exactly-these': 'Bulut yetkinlikleri tam olarak şunlardır:',
  'competencies.list': 'Bulut yetkinlikleri tam olarak şunlardır: {names}.',
  'action-pack.no-cloud':
    'Eylem Paketi (Action Pack) bulut desteği içermez: yalnızca Microsoft ürün desteğini (Microsoft product support) kapsar.',
  'action-pack.only-by-competency':
    'Eylem Paketi (Action Pack) iş ortağı, İmza bulut desteğini (Signature Cloud Support) ancak bir yetkinlik (competency) kazanarak alır.',
  'action-pack.beside':
    'Eylem Paketi’nin (Action Pack) kendisi bulut desteği içermez, ama yanındaki yetkinlik içerir. Her üyelik yılı için İmza bulut desteği (Signature Cloud Support):',
  'cloud-support.who':
    'İmza bulut desteği (Signature Cloud Support), Altın (Gold) veya Gümüş (Silver) yetkinliği olan iş ortakları içindir ve yalnızca bulut ürünlerini kapsar.',
  'cloud-support.per-year': 'Her üyelik yılı için:',
  'signature-packs.gold':
    '“Signature 10-pack”, bulut dışı (“hibrit”, hybrid) bir yetkinlikle Altın (Gold) demektir.',
  'signature-packs.silver':
    '“Signature 5-pack”, bulut dışı (“hibrit”, hybrid) bir yetkinlikle Gümüş (Silver) demektir.',
  'signature-packs.both':
    'İkisi de bulut dışı (“hibrit”, hybrid) bir yetkinlik demektir: “Signature 10-pack” Altın (Gold), “Signature 5-pack” Gümüş (Silver).',
  'signature-packs.gives':
    '{name}: her üyelik yılı için {value} İmza bulut desteği (Signature Cloud Support)',
};
