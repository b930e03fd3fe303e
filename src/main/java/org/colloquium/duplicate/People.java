package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.List;

import org.colloquium.event.EventState;
import org.colloquium.event.EventState.Person;

/**
 * The speakers of two entries of one talk, each once.
 */
final class People {

	private People() {
	}

	/** A speaker of both is shown with whatever either says, the longer bio first. */
	static List<Person> together(EventState kept, EventState lost) {
		List<Person> all = new ArrayList<>(kept.speakers());
		for (Person other : lost.speakers()) {
			int place = place(all, other);
			if (place < 0) {
				all.add(other);
			}
			else {
				all.set(place, best(all.get(place), other));
			}
		}
		return all;
	}

	private static int place(List<Person> all, Person wanted) {
		Name name = Name.of(wanted.name());
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).speaker().equals(wanted.speaker()) || Name.of(all.get(i).name()).matches(name)) {
				return i;
			}
		}
		return -1;
	}

	private static Person best(Person one, Person other) {
		return new Person(one.speaker(), one.name(), longer(one.affiliation(), other.affiliation()),
				longer(one.bio(), other.bio()), (one.homepage() != null) ? one.homepage() : other.homepage());
	}

	private static String longer(String one, String other) {
		return (one == null || (other != null && other.length() > one.length())) ? other : one;
	}

}
