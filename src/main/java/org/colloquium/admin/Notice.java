package org.colloquium.admin;

import java.io.Serializable;
import java.time.LocalDateTime;

import org.colloquium.duplicate.Decision;
import org.colloquium.event.Event;

/**
 * Tells an editor what has just happened, in the words of the task.
 *
 * @param code the message's key after {@code notice.}
 * @param what the title or name of the thing, or {@code null}
 * @param when the event's wall time, or {@code null}
 * @param address where readers see it, or {@code null}
 * @param undo where to send the wish to have it undone, or {@code null}
 */
record Notice(String code, String what, LocalDateTime when, String address, String undo) implements Serializable {

	static Notice of(String code, Event event) {
		String speaker = event.speakers().isEmpty() ? null : event.speakers().get(0).name();
		return new Notice("event." + code, (event.title() != null) ? event.title() : speaker, event.slot().start(),
				event.isDeleted() ? null : "/events/" + event.id(), null);
	}

	static Notice saved(String kind, String name, String address) {
		return new Notice(kind + ".saved", name, null, address, null);
	}

	static Notice decided(Decision decision, long finding) {
		return plain("decided." + decision).withUndo("/admin/duplicates/" + finding + "/reopen");
	}

	static Notice decidedRow(long finding) {
		return plain("decided.row").withUndo("/admin/duplicates/" + finding + "/row/reopen");
	}

	static Notice plain(String code) {
		return new Notice(code, null, null, null, null);
	}

	Notice withUndo(String where) {
		return new Notice(this.code, this.what, this.when, this.address, where);
	}

}
