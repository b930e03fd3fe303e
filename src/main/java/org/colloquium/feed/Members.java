package org.colloquium.feed;

import java.util.List;
import java.util.Map;

import org.colloquium.shared.Printable;

/**
 * Fills the members of a JSON object: what is not known is left out rather than said to
 * be nothing.
 */
final class Members {

	private Members() {
	}

	static void put(Map<String, Object> object, String name, Object value) {
		if (value != null && !List.of().equals(value)) {
			object.put(name, (value instanceof String text) ? Printable.of(text) : value);
		}
	}

}
