package org.colloquium.admin;

import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.colloquium.event.Clash;
import org.colloquium.event.Clashes;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Holidays;
import org.colloquium.event.Programme;
import org.colloquium.event.Timeslot;

/**
 * Tells an editor beside the time of an event what else is on then.
 */
@Component
class ClashPanel {

	private final Programme programme;

	private final Clashes clashes;

	private final Holidays holidays;

	ClashPanel(Programme programme, Clashes clashes, Holidays holidays) {
		this.programme = programme;
		this.clashes = clashes;
		this.holidays = holidays;
	}

	/**
	 * Looks what is in the way of the event in a form.
	 * @param form as typed
	 * @param id of the event that is being changed, or {@code null} for a new one
	 */
	InTheWay look(EventForm form, Long id) {
		EventDraft draft = form.draft();
		return this.programme.slotOf(draft).map((slot) -> look(draft, slot, id)).orElse(InTheWay.NOTHING);
	}

	private InTheWay look(EventDraft draft, Timeslot slot, Long id) {
		return new InTheWay(this.clashes.of(draft, slot, id), this.holidays.on(slot, LocaleContextHolder.getLocale()));
	}

	/**
	 * What is in the way.
	 */
	record InTheWay(List<Clash> clashes, List<String> holidays) {

		static final InTheWay NOTHING = new InTheWay(List.of(), List.of());

		public boolean isNothing() {
			return this.clashes.isEmpty() && this.holidays.isEmpty();
		}

	}

}
