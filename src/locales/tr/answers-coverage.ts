import type { coverageAnswers as english } from '../en/answers-coverage.ts';
import type { Sentences } from '../sentences.ts';

export const coverageAnswers: Sentences<typeof english> = {
  'coverage.what': 'Teknik destek, şu durumlarda sorun gidermeyi kapsar:',
  'coverage.specific-problem': 'belirli bir sorun',
  'coverage.error-message': 'bir hata iletisi',
  'coverage.not-as-intended': 'olması gerektiği gibi çalışmayan bir işlev',
  'coverage.tpd-is-different':
    'Teknik satış öncesi ve dağıtım (TPD) hizmetleri bu olaylardan ayrı, başka bir avantajdır.',
  'coverage.versions':
    'Her ürün ve sürüm desteklenmez. Şirket içi ürünlerde yalnızca güncel sürüm (N) ve bir önceki sürüm (N-1) desteklenir; N-1 de yalnızca temel (mainstream) destek süresindeyken.',
  'coverage.check': 'Sürümünüzü {address} adresinden kontrol edin.',
  'coverage.check-product': '{product} sürümünün N mi, N-1 mi olduğunu {address} adresinden kontrol edin.',
  'coverage.for-the-rest':
    'Diğerleri için olay başına ödeme yapabilir veya bir iş ortağı destek planı satın alabilirsiniz.',
  'plans.premier':
    'İş ortakları için Premier destek (Premier Support for Partners), ücretli bir plandır ve Microsoft’un en üst destek düzeyidir.',
  'plans.advanced':
    'İş ortakları için gelişmiş destek (Advanced Support for Partners), ücretli bir plandır ve yalnızca bulut ürünleri içindir.',
  'plans.compare': 'Microsoft, iş ortağı destek planlarını tek bir sayfada karşılaştırıyor.',
  'plans.related-pages':
    'İlgili sayfaların konuları: MPN avantaj ve tekliflerini yönetme, PMC (Partner Membership Center) üyeleri için teknik avantajları etkinleştirme ve TPD hizmetleri.',
};
