package org.colloquium.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.colloquium.event.DraftBuilder;

/**
 * The speakers of an event, whose names, affiliations and bios a page tells in several
 * places.
 */
final class Speaking {

	/* Bios are looked up among so many speakers; a page that has more is no page. */
	private static final int MOST = 50;

	/* In characters: a bio names its subject in its first words. */
	private static final int BEGINNING = 80;

	private static final Pattern SUBJECT = Pattern.compile(
			"^([^,(]{3,60}?)(?:,| \\(| (?:is|was|has|received|holds|est|ist|a|works|obtained|leads|joined|studied) )");

	private final Findings findings;

	private final List<SpeakerLine.Named> speakers = new ArrayList<>();

	private final Copies bios;

	private String homepage;

	/* Where a new copy of a bio begins. */
	private final Set<Integer> beginnings = new HashSet<>();

	Speaking(Findings findings) {
		this.findings = findings;
		this.bios = new Copies(Heading.BIO, findings);
	}

	boolean isEmpty() {
		return this.speakers.isEmpty();
	}

	void read(String text, int line, String source) {
		read(text, line, source, false);
	}

	/**
	 * Reads a line that names speakers.
	 * @param text the names
	 * @param line its line
	 * @param source the value as it stands on the page
	 * @param one whether it is known to name only one
	 */
	void read(String text, int line, String source, boolean one) {
		if (this.findings.isOpen(text, line, source)) {
			return;
		}
		List<SpeakerLine.Named> read = (text.length() > SpeakerLine.MAX_LENGTH) ? List.of()
				: one ? SpeakerLine.readOne(text) : SpeakerLine.read(text);
		if (read.isEmpty() || this.speakers.size() + read.size() > MOST) {
			this.findings.remark(line, "not-understood", source);
			return;
		}
		for (SpeakerLine.Named named : read) {
			if (!put(named)) {
				this.findings.remark(line, "another", source);
			}
		}
	}

	/* A second mention may tell the affiliation. */
	private boolean put(SpeakerLine.Named named) {
		for (int i = 0; i < this.speakers.size(); i++) {
			SpeakerLine.Named known = this.speakers.get(i);
			if (Folded.key(known.name()).equals(Folded.key(named.name()))) {
				if (known.affiliation() == null) {
					this.speakers.set(i, new SpeakerLine.Named(known.name(), named.affiliation()));
				}
				return known.affiliation() == null || named.affiliation() == null
						|| Folded.key(known.affiliation()).equals(Folded.key(named.affiliation()));
			}
		}
		this.speakers.add(named);
		return true;
	}

	/**
	 * Takes an affiliation for the speakers named last that have none.
	 * @return whether there is such a speaker
	 */
	boolean affiliate(String affiliation) {
		boolean taken = false;
		for (int i = this.speakers.size() - 1; i >= 0 && this.speakers.get(i).affiliation() == null; i--) {
			this.speakers.set(i, new SpeakerLine.Named(this.speakers.get(i).name(), affiliation));
			taken = true;
		}
		return taken;
	}

	/**
	 * Takes the address of the only speaker's own page.
	 * @return whether there is one speaker, and no other page
	 */
	boolean homepage(String url) {
		boolean one = this.speakers.size() == 1 && (this.homepage == null || this.homepage.equals(url));
		this.homepage = one ? url : this.homepage;
		return one;
	}

	/** A line of its own below the speaker's name. */
	boolean affiliateIfInstitution(String text) {
		boolean institution = text.length() <= BEGINNING * 2 && PersonWords.isInstitution(text);
		return institution && affiliate(text);
	}

	void bio(int line, List<PastedLine> paragraphs) {
		if (!paragraphs.isEmpty()) {
			this.beginnings.add(paragraphs.get(0).number());
			this.bios.add(line, paragraphs);
		}
	}

	/** Takes apart what stands both in the bios and in the abstract. */
	void part(Copies summary) {
		new Overlap(summary, this.bios, this.findings).part();
	}

	void describe(DraftBuilder draft) {
		if (this.speakers.isEmpty() && !this.bios.isEmpty()) {
			guess(this.bios.paragraphs().get(0));
		}
		if (!this.speakers.isEmpty()) {
			people(draft);
		}
	}

	/* A bio mostly begins with the name. */
	private void guess(PastedLine bio) {
		String text = bio.text();
		Matcher name = SUBJECT.matcher(text.substring(0, Math.min(BEGINNING, text.length())));
		String person = name.find() ? name.group(1) : text;
		if (PersonWords.isPerson(person)) {
			this.speakers.add(new SpeakerLine.Named(person, null));
			this.findings.remark(bio.number(), "guessed-speaker", person);
		}
		else {
			this.findings.remark(bio.number(), "bio-without-speaker", this.bios.text());
		}
	}

	private void people(DraftBuilder draft) {
		List<StringBuilder> texts = texts();
		for (int i = 0; i < this.speakers.size(); i++) {
			SpeakerLine.Named speaker = this.speakers.get(i);
			String bio = texts.get(i).isEmpty() ? null : texts.get(i).toString();
			draft.speaker(speaker.name(), speaker.affiliation(), bio, (i == 0) ? this.homepage : null);
		}
	}

	/* The bio of each speaker. */
	private List<StringBuilder> texts() {
		List<StringBuilder> texts = new ArrayList<>();
		this.speakers.forEach((speaker) -> texts.add(new StringBuilder()));
		int whose = 0;
		for (PastedLine paragraph : this.bios.paragraphs()) {
			String between = "\n\n";
			for (String line : paragraph.text().split("\n")) {
				int next = whose(paragraph.with(line), whose);
				if (!isName(line)) {
					StringBuilder text = texts.get(next);
					text.append(text.isEmpty() ? "" : (next == whose) ? between : "\n\n").append(line);
					between = "\n";
				}
				whose = next;
			}
		}
		return texts;
	}

	private boolean isName(String line) {
		String key = Folded.key(line);
		return PersonWords.isPerson(line)
				&& this.speakers.stream().anyMatch((speaker) -> Folded.key(speaker.name()).endsWith(key));
	}

	private int whose(PastedLine paragraph, int before) {
		String text = paragraph.text();
		String words = Folded.of(text.substring(0, Math.min(BEGINNING, text.length())));
		for (int i = 0; i < this.speakers.size(); i++) {
			String name = Folded.of(this.speakers.get(i).name());
			int comma = name.indexOf(',');
			String family = (comma > 0) ? name.substring(0, comma) : name.substring(name.lastIndexOf(' ') + 1);
			int at = words.indexOf(family);
			if (words.startsWith(name) || (at >= 0 && at < BEGINNING / 2 && !family.isEmpty())) {
				return i;
			}
		}
		return this.beginnings.contains(paragraph.number()) ? 0 : before;
	}

}
