package org.colloquium.admin;

import org.colloquium.people.Host;
import org.colloquium.people.HostDetails;
import org.colloquium.people.PersonName;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * What an editor typed into the form of a host.
 */
record HostForm(Integer version, String name, String email, Boolean emailShown) {

	HostForm {
		// a box that is not ticked is not sent
		emailShown = Boolean.TRUE.equals(emailShown);
	}

	static HostForm blank() {
		return new HostForm(null, null, null, false);
	}

	static HostForm of(Host host) {
		return new HostForm(host.version(), host.name().value(), host.email(), host.emailShown());
	}

	/**
	 * What was typed, checked.
	 * @return the details
	 * @throws org.colloquium.shared.Refused naming every field that cannot be accepted
	 */
	HostDetails details() {
		Violations violations = new Violations();
		Typed typed = new Typed(violations);
		String line = typed.line("name", this.name, PersonName.MAX_LENGTH);
		if (line == null && !violations.concern("name")) {
			violations.reject("name", "name-missing");
		}
		String address = typed.email("email", this.email);
		violations.refuseIfAny();
		return new HostDetails(new PersonName(line), address, this.emailShown);
	}

	int seen() {
		return (this.version != null) ? this.version : -1;
	}

}
