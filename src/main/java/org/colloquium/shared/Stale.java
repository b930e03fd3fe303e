package org.colloquium.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else changed the thing since this visitor read it; nothing was overwritten.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class Stale extends RuntimeException {

	private final int seen;

	private final int current;

	public Stale(String what, Object key, int seen, int current) {
		super("%s %s was read as version %d and is now version %d".formatted(what, key, seen, current));
		this.seen = seen;
		this.current = current;
	}

	public int seen() {
		return this.seen;
	}

	public int current() {
		return this.current;
	}

}
