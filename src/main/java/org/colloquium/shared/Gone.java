package org.colloquium.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There was such a thing, and an editor deleted it.
 */
@ResponseStatus(HttpStatus.GONE)
public class Gone extends RuntimeException {

	public Gone(String what, Object key) {
		super("Deleted " + what + " " + key);
	}

}
