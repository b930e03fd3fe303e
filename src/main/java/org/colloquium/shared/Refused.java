package org.colloquium.shared;

import java.util.List;

/**
 * What was entered cannot be accepted as it stands; nothing of it was saved.
 */
public class Refused extends RuntimeException {

	private final transient List<Violation> violations;

	public Refused(List<Violation> violations) {
		super(violations.toString());
		this.violations = List.copyOf(violations);
	}

	public Refused(String field, String code, Object... arguments) {
		this(List.of(new Violation(field, code, List.of(arguments))));
	}

	public List<Violation> violations() {
		return this.violations;
	}

}
