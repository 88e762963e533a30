import type { recorded as english } from '../en/recorded.ts';
import type { Sentences } from '../sentences.ts';

export const recorded: Sentences<typeof english> = {
  'recorded.offers': 'Kuruluşunuzun kaydına göre: {offers}.',
  'recorded.activation-none': 'Kuruluşunuzun kaydına göre avantaj henüz etkinleştirilmemiş.',
  'recorded.activation-requested':
    'Kuruluşunuzun kaydına göre etkinleştirme talep edilmiş, ancak istek henüz gönderilmemiş.',
  'recorded.activation-submitted':
    'Kuruluşunuzun kaydına göre etkinleştirme isteği gönderilmiş, şu anda işleniyor.',
  'recorded.activation-activated': 'Kuruluşunuzun kaydına göre avantaj zaten etkinleştirilmiş.',
  'recorded.activation-expired': 'Kuruluşunuzun kaydına göre avantaj {date} tarihine kadar etkindi.',
  'recorded.activation-used-up':
    'Kuruluşunuzun kaydına göre avantaj etkinleştirilmişti, ancak olay hakkı kalmamış.',
  'recorded.renewal-requested': 'Yenilenmesi talep edilmiş, ancak istek henüz gönderilmemiş.',
  'recorded.renewal-submitted': 'Yenileme isteği gönderilmiş, şu anda işleniyor.',
  'recorded.incidents-left': 'Kuruluşunuzun kaydına göre kalan olaylar:',
  'recorded.incidents-left-expired':
    'Kuruluşunuzun kaydına göre sözleşmenin süresi dolmuş. Son sayılar şöyleydi:',
  'recorded.left-of': '{support}: {left}',
  'recorded.ends-on': 'Sözleşmenin bitiş tarihi: {date}',
  'recorded.contract-valid': 'Kuruluşunuzun kaydına göre sözleşme hâlâ geçerli.',
  'recorded.contract-ended-on': 'Kuruluşunuzun kaydında bitiş tarihi {date} olarak görünüyor.',
  'recorded.as-recorded': 'Bu, kuruluşunuzun kaydına dayanıyor.',
  'recorded.as-of': 'Kayıt tarihi: {date}',
  'recorded.linked': 'Kaydınıza göre sözleşmeyi hesabınıza zaten bağladınız.',
  'recorded.contract-said': 'Kuruluşunuzdan biri bana {date} tarihinde şunu söyledi: {state}.',
  'recorded.said-so': 'Bunu kuruluşunuzdan biri bana {date} tarihinde söyledi.',
  'recorded.mpn-associated': 'Kayda göre kuruluşunuz MPN ile ilişkili.',
  'recorded.mpn-not-associated': 'Kayda göre kuruluşunuz MPN ile ilişkili değil.',
};
