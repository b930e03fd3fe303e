package org.colloquium.admin;

import java.util.List;

import org.colloquium.event.EventDraft;
import org.colloquium.importing.ImportedItem;
import org.colloquium.importing.PastedPageReader;
import org.colloquium.importing.Remark;
import org.colloquium.text.Repeats;

/**
 * What an editor pasted stays beside the form, with what it left to say. It is read when
 * a page shows it, and then once.
 */
class PasteBox {

	/** A longer text is not sent to and fro with the form. */
	private static final int KEPT = 200_000;

	private final String text;

	private final PastedPageReader reader;

	private ImportedItem item;

	PasteBox(String text, PastedPageReader reader) {
		this.text = text;
		this.reader = reader;
	}

	public String text() {
		return this.text;
	}

	public boolean isKept() {
		return this.text.length() < KEPT;
	}

	EventDraft draft() {
		return item().draft();
	}

	public List<Remark> remarks() {
		return item().remarks();
	}

	/** The text with what it says twice, so that an editor sees what came in once. */
	public MarkedText copies() {
		return MarkedText.copies(this.text, Repeats.within(this.text).passages());
	}

	private ImportedItem item() {
		if (this.item == null) {
			this.item = this.reader.read(this.text);
		}
		return this.item;
	}

}
