package org.colloquium.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers everything that is wrong before anything is refused, because an editor who
 * corrects one field wants to hear of the other in the same breath.
 */
public final class Violations {

	private final List<Violation> found = new ArrayList<>();

	public void reject(String field, String code, Object... arguments) {
		this.found.add(new Violation(field, code, List.of(arguments)));
	}

	/**
	 * Takes over what another check refuses, but for fields that were rejected before: it
	 * could only say that they are missing.
	 * @param check what may be refused
	 */
	public void adopt(Runnable check) {
		try {
			check.run();
		}
		catch (Refused ex) {
			ex.violations().stream().filter((violation) -> !concern(violation.field())).forEach(this.found::add);
		}
	}

	public boolean isEmpty() {
		return this.found.isEmpty();
	}

	public boolean concern(String field) {
		return this.found.stream().anyMatch((violation) -> violation.field().equals(field));
	}

	public List<Violation> all() {
		return List.copyOf(this.found);
	}

	/**
	 * Ends the gathering.
	 * @throws Refused when anything was rejected
	 */
	public void refuseIfAny() {
		if (!this.found.isEmpty()) {
			throw new Refused(this.found);
		}
	}

}
