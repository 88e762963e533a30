import type { recorded as english } from '../en/recorded.ts';
import type { Sentences } from '../sentences.ts';

export const recorded: Sentences<typeof english> = {
  'recorded.offers': 'Kuruluşunuzun kaydına göre: {offers}.',
  'recorded.activation-none': 'Kuruluşunuzun kaydına göre avantaj henüz etkinleştirilmedi.',
  'recorded.activation-requested':
    'Kuruluşunuzun kaydına göre etkinleştirme talep edildi, ancak başvuru henüz gönderilmedi.',
  'recorded.activation-submitted': 'Kuruluşunuzun kaydına göre etkinleştirme isteği gönderildi ve işleniyor.',
  'recorded.activation-activated': 'Kuruluşunuzun kaydına göre avantaj zaten etkinleştirildi.',
  'recorded.incidents-left': 'Kuruluşunuzun kaydına göre kalan olaylar:',
  'recorded.incidents-left-expired':
    'Kuruluşunuzun kaydına göre sözleşmenin süresi doldu. Son sayılar şöyleydi:',
  'recorded.left-of': '{support}: {left}',
  'recorded.ends-on': 'Sözleşmenin bitiş tarihi: {date}',
  'recorded.contract-valid': 'Kuruluşunuzun kaydına göre sözleşme hâlâ geçerli.',
  'recorded.contract-expired': 'Kuruluşunuzun kaydına göre sözleşmenin süresi doldu.',
  'recorded.contract-used-up': 'Kuruluşunuzun kaydına göre olay hakkı kalmadı.',
};
