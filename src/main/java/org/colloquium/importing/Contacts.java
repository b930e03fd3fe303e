package org.colloquium.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.EventDraft;
import org.colloquium.shared.Typed;

/**
 * Reads who is the contact of an event: {@code Ada King <ada@example.org>}.
 */
final class Contacts {

	private static final Pattern WORD_END = Pattern.compile("[\\s<>(),;\"\\[\\]]+");

	/** What remains around an address that was taken out. */
	private static final Pattern EMPTIED = Pattern.compile("[<\\[(]\\s{0,3}[>\\])]|[<>]");

	private static final Pattern SPACES = Pattern.compile(" {2,}");

	private static final int LONGEST = 300;

	private final Findings findings;

	/* Names and addresses by the key of the name. */
	private final Map<String, EventDraft.Contact> hosts = new LinkedHashMap<>();

	private String last;

	Contacts(Findings findings) {
		this.findings = findings;
	}

	/**
	 * Reads a line that is known to name hosts.
	 * @param text the names
	 * @param line its line
	 * @param source the value as it stands on the page
	 */
	void read(String text, int line, String source) {
		if (this.findings.isOpen(text, line, source)) {
			return;
		}
		if (text.length() > LONGEST || !Folded.hasWords(text)) {
			this.findings.remark(line, "not-understood", source);
			return;
		}
		if (!take(text)) {
			this.findings.remark(line, "in-part", source);
		}
	}

	/* Whether nothing was left aside. */
	private boolean take(String text) {
		List<String> emails = emails(text);
		String names = names(text, emails);
		List<SpeakerLine.Named> named = Folded.hasWords(names) ? SpeakerLine.read(names) : List.of();
		boolean told = emails.size() <= Math.max(1, named.size());
		for (int i = 0; i < named.size(); i++) {
			told &= put(named.get(i).name(), (told && i < emails.size()) ? emails.get(i) : null);
			told &= named.get(i).affiliation() == null;
		}
		return told && (!named.isEmpty() || (emails.size() == 1 && email(emails.get(0))));
	}

	/**
	 * Reads a line that may name a host.
	 * @return whether it does
	 */
	boolean readIfPerson(String text, int line, String source) {
		List<String> emails = (text.length() > LONGEST) ? List.of() : emails(text);
		String names = names(text, emails);
		boolean person = text.length() <= LONGEST && Folded.hasWords(text) && (Folded.hasWords(names)
				? PersonWords.isPerson(SpeakerLine.read(names).get(0).name()) : !emails.isEmpty());
		if (person) {
			read(text, line, source);
		}
		return person;
	}

	private static List<String> emails(String text) {
		List<String> emails = new ArrayList<>();
		for (String word : WORD_END.split(text)) {
			String email = Folded.trim(word.startsWith("mailto:") ? word.substring(7) : word, ".:");
			if (Typed.isEmail(email) && !emails.contains(email)) {
				emails.add(email);
			}
		}
		return emails;
	}

	private static String names(String text, List<String> emails) {
		String names = text;
		for (String email : emails) {
			names = names.replace("mailto:" + email, email).replace(email, "");
		}
		if (!emails.isEmpty()) {
			names = SPACES.matcher(EMPTIED.matcher(names).replaceAll(" ")).replaceAll(" ");
		}
		return Folded.trim(names, ",;:-\u2013\u2014");
	}

	/* The first address of a host stays. */
	private boolean put(String name, String email) {
		this.last = Folded.key(name);
		EventDraft.Contact known = this.hosts.get(this.last);
		if (known == null || known.email() == null) {
			this.hosts.put(this.last, new EventDraft.Contact((known != null) ? known.name() : name, email));
			return true;
		}
		return email == null || known.email().equalsIgnoreCase(email);
	}

	/* An address without a name belongs to the host before it. */
	private boolean email(String email) {
		EventDraft.Contact before = (this.last != null) ? this.hosts.get(this.last) : null;
		if (before != null && before.email() != null) {
			return before.email().equalsIgnoreCase(email);
		}
		return put((before != null) ? before.name() : email, email);
	}

	void describe(DraftBuilder draft) {
		this.hosts.values().forEach((host) -> draft.host(host.name(), host.email()));
	}

}
