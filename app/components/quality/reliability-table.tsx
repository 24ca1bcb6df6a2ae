import { useLocale, useTranslations } from 'next-intl';
import type { QualitySet } from '@/lib/contracts/quality';
import { formatCount, formatShare } from '@/lib/i18n/format-number';

/** Whether meetings of a confidence hold as often as they claim, the surest first. */
export function ReliabilityTable({ set }: { set: QualitySet }) {
  const t = useTranslations('quality');
  const locale = useLocale();
  const bins = set.reliability.bins.filter(({ count }) => count > 0).toReversed();
  return (
    <table className="bins">
      <thead>
        <tr>
          <th scope="col">{t('confidence')}</th>
          <th scope="col">{t('count')}</th>
          <th scope="col">{t('rightShare')}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, to, count, right }) => (
          <tr key={from}>
            <th scope="row">{`${from.toFixed(2)}–${to.toFixed(2)}`}</th>
            <td>{formatCount(count, locale)}</td>
            <td>
              <span className="share">
                <span className="track" aria-hidden="true">
                  <i style={{ inlineSize: `${(right / count) * 100}%` }} />
                </span>
                {formatShare(right / count, locale, { inColumn: true })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
