import type { coverageAnswers as english } from '../en/answers-coverage.ts';
import type { Sentences } from '../sentences.ts';

export const coverageAnswers: Sentences<typeof english> = {
  'coverage.what': 'Teknik destek, şunlardan biri için sorun gidermedir:',
  'coverage.specific-problem': 'belirli bir sorun',
  'coverage.error-message': 'bir hata iletisi',
  'coverage.not-as-intended': 'amaçlandığı gibi çalışmayan bir işlev',
  'coverage.tpd-is-different':
    'Teknik satış öncesi ve dağıtım (TPD) hizmetleri bu olaylardan ayrı, başka bir avantajdır.',
  'coverage.versions':
    'Her ürün ve sürüm desteklenmez. Şirket içi ürünlerde yalnızca güncel sürüm (N) ve bir önceki sürüm (N-1) desteklenir; N-1 de yalnızca temel (mainstream) destek süresindeyken.',
  'coverage.check': 'Sürümünüzü {address} adresinde kontrol edin.',
  'coverage.check-product': '{product} için N mi, N-1 mi olduğunu {address} adresinde kontrol edin.',
  'coverage.for-the-rest':
    'Diğerleri için: olay başına ödeme yapın veya bir iş ortağı destek planı satın alın.',
  'plans.premier':
    'İş ortakları için Premier destek (Premier Support for Partners), ücretli bir plandır ve Microsoft’un en üst düzeyidir.',
  'plans.advanced':
    'İş ortakları için gelişmiş destek (Advanced Support for Partners), yalnızca bulut ürünleri için ücretli bir plandır.',
  'plans.compare': 'Microsoft, iş ortağı destek planlarını tek bir sayfada karşılaştırıyor.',
  'plans.related-pages':
    'İlgili sayfaların konuları: MPN avantaj ve tekliflerini yönetme, PMC (Partner Membership Center) üyeleri için teknik avantajları etkinleştirme ve TPD hizmetleri.',
};
