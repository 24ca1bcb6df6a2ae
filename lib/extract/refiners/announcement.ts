// A lead that announces talks without naming the partners: "On Thursday he met four leaders." Their day is the day of those told one by one below.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Status } from '@/lib/contracts/vocabulary';

export class Announcement {
  private doer: string | null = null;
  private day: PartialDate | null = null;
  private status: Status = 'held';

  /** Notes talks of `doer` with partners who are only counted. */
  note(doer: string, status: Status, day: PartialDate | null): void {
    if (status === 'cancelled' || !day) return;
    this.status = status;
    this.doer = doer;
    this.day = day;
  }

  /** The announced day of a talk that has none of its own, or null. */
  dayOf(participants: readonly string[], status: Status): PartialDate | null {
    return status === this.status && this.doer !== null && participants.includes(this.doer) ? this.day : null;
  }
}
