package org.colloquium.importing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.colloquium.event.EventDraft;
import org.colloquium.shared.Slug;

/**
 * Sorts the lines of one pasted page or mail into the fields of a draft. What a line is
 * follows from its label or from the heading that it stands under; what is left over
 * becomes a remark that holds the whole line.
 */
final class PastedPage {

	private static final Pattern SERIES = Pattern.compile(
			"^([^:]{2,60}?(?:colloqui|seminar|séminaire|kolloqui|lecture|series|talks|workshop)[^:]{0,20}):\\s*(\\S.*)$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MEETING = Pattern.compile("https?://\\S*(?:zoom|teams\\.|webex|meet\\.)\\S*");

	private static final Pattern EMAIL = Pattern.compile("[^\\s<>()]+@[^\\s<>()]+\\.[^\\s<>()]+");

	private final Map<Label, PastedBlock> blocks = new EnumMap<>(Label.class);

	private final List<Remark> remarks = new ArrayList<>();

	private final EventDraft.Builder draft = EventDraft.builder();

	private final List<String> speakers = new ArrayList<>();

	private String title;

	private String note;

	private String affiliation;

	private LocalDate date;

	private List<LocalTime> hours = List.of();

	private Label under;

	static ImportedItem read(String pasted) {
		PastedPage page = new PastedPage();
		PastedLine.of(pasted).forEach(page::take);
		return page.item();
	}

	private void take(PastedLine line) {
		Label label = line.label();
		if (label != null) {
			labelled(line, label);
		}
		else if (this.under == Label.ABSTRACT || this.under == Label.BIO) {
			this.blocks.get(this.under).add(line);
		}
		else if (!line.isBlank()) {
			plain(line, line.text());
		}
	}

	private void labelled(PastedLine line, Label label) {
		String value = line.value();
		switch (label) {
			case ABSTRACT, BIO -> {
				this.under = label;
				this.blocks.computeIfAbsent(label, (key) -> new PastedBlock()).begin(line.number(), value);
			}
			case PRACTICAL, CONTACT, MORE, DETAILS -> {
				this.under = label;
				if (!value.isEmpty()) {
					plain(line, value);
				}
			}
			default -> {
				boolean heading = value.isEmpty();
				this.under = heading ? label : null;
				if (!heading) {
					field(line, label, value);
				}
			}
		}
	}

	private void plain(PastedLine line, String text) {
		String item = text.replaceFirst("^[-•*]\\s*", "");
		if (this.under == Label.PRACTICAL) {
			practical(line, item);
		}
		else if (this.under == Label.CONTACT) {
			field(line, Label.HOST, item.replaceFirst("(?i)^(?:host|hôte|gastgeber)\\s*:\\s*", ""));
		}
		else if (this.under != null && this.under != Label.MORE && this.under != Label.DETAILS) {
			Label label = this.under;
			this.under = null;
			field(line, label, text);
		}
		else if (this.title == null && this.under == null) {
			title(text);
		}
		else if (same(text, this.note) || same(text, this.title)) {
			this.remarks.add(Remark.at(line.number(), "repeated", text));
		}
		else if (this.note == null && text.length() <= 120) {
			this.note = text;
		}
		else {
			keep(line);
		}
	}

	private void field(PastedLine line, Label label, String value) {
		switch (label) {
			case TITLE -> retitle(line, value);
			case SERIES -> this.draft.series(Slug.of(value, "series").value(), value);
			case DATE, HOUR -> time(line, value);
			case PLACE -> place(value);
			case CATEGORY -> this.draft.category(value);
			case LANGUAGE -> language(line, value);
			case SPEAKER -> this.speakers.add(value);
			case AFFILIATION -> this.affiliation = value;
			case NOTE -> this.note = value;
			case HOST -> host(value);
			default -> keep(line);
		}
	}

	private void retitle(PastedLine line, String value) {
		if (this.title != null && !same(this.title, value)) {
			this.remarks.add(Remark.at(line.number(), "other-title", this.title));
		}
		title(value.replaceFirst("(?i)^(?:(?:re|fwd|fw|tr|aw|wg)\\s*:\\s*)+", ""));
	}

	private void title(String text) {
		Matcher split = SERIES.matcher(text);
		if (split.matches()) {
			this.draft.series(Slug.of(split.group(1), "series").value(), split.group(1).strip());
			this.title = split.group(2);
		}
		else {
			this.title = text;
		}
	}

	private void time(PastedLine line, String value) {
		LocalDate read = TimeWords.date(value);
		this.date = (read != null) ? read : this.date;
		String rest = (read != null)
				? value.replaceFirst("(?:.*?\\d{4}(?:-\\d{1,2}-\\d{1,2})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2})", "") : value;
		List<LocalTime> found = (read == null && line.label() == Label.DATE) ? List.of() : TimeWords.hours(rest);
		this.hours = found.isEmpty() ? this.hours : found;
		if (read == null && found.isEmpty()) {
			keep(line);
		}
	}

	private void place(String value) {
		Matcher meeting = MEETING.matcher(value);
		if (meeting.find()) {
			this.draft.onlineUrl(meeting.group());
			String room = value.replace(meeting.group(), "").replaceFirst("[\\s,;:(–-]+$", "").strip();
			this.draft.location(room.isEmpty() ? "Online" : room);
		}
		else {
			this.draft.location(value.equalsIgnoreCase("en ligne") ? "Online" : value);
		}
	}

	private void language(PastedLine line, String value) {
		for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN)) {
			for (Locale in : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN)) {
				if (language.getDisplayLanguage(in).equalsIgnoreCase(value)) {
					this.draft.language(language.getLanguage());
					return;
				}
			}
		}
		keep(line);
	}

	private void host(String value) {
		Matcher email = EMAIL.matcher(value);
		String address = email.find() ? email.group() : null;
		String name = (address != null)
				? value.replace(address, "").replaceAll("[<>()]", "").replaceFirst("[\\s,;–-]+$", "") : value;
		this.draft.host(name.isBlank() ? address : name.strip(), address);
	}

	private void practical(PastedLine line, String item) {
		String plain = plainWords(item);
		if (plain.matches("this event is internal|cet evenement est interne|internal|interne?")) {
			this.draft.internal(true);
		}
		else if (plain.matches("free|libre|gratuit|entree libre|frei|registration.*|sur inscription.*|.*eintritt.*")) {
			this.draft.admission(item);
		}
		else if (this.blocks.containsKey(Label.PRACTICAL)) {
			keep(line);
		}
		else {
			this.blocks.put(Label.PRACTICAL, new PastedBlock());
			this.draft.audience(item);
		}
	}

	private void keep(PastedLine line) {
		this.remarks.add(Remark.at(line.number(), "not-understood", line.text()));
	}

	private ImportedItem item() {
		if (this.date != null) {
			this.draft
				.start(this.hours.isEmpty() ? this.date.toString() : this.date.atTime(this.hours.get(0)).toString());
			if (this.hours.size() > 1) {
				this.draft.end(this.date.atTime(this.hours.get(1)).toString());
			}
		}
		else if (!this.hours.isEmpty()) {
			this.remarks.add(Remark.at(1, "hours-without-date",
					String.join(" – ", this.hours.stream().map(LocalTime::toString).toList())));
		}
		String bio = text(Label.BIO, "repeated-bio");
		SpeakerNames.of(this.speakers, this.affiliation, bio)
			.forEach((speaker) -> this.draft.speaker(speaker.name(), speaker.affiliation(), speaker.bio(), null));
		String summary = text(Label.ABSTRACT, "repeated-abstract");
		boolean homeless = bio != null && this.speakers.isEmpty();
		if (homeless) {
			this.remarks.add(Remark.at(this.blocks.get(Label.BIO).line(), "bio-without-speaker", bio));
		}
		this.draft.title(this.title).note(this.note).abstractText(summary);
		return new ImportedItem(1, this.draft.build(), this.remarks);
	}

	private String text(Label label, String repeated) {
		PastedBlock block = this.blocks.get(label);
		return (block != null) ? block.text((line) -> this.remarks.add(Remark.at(line, repeated))) : null;
	}

	private static boolean same(String one, String other) {
		return other != null && plainWords(one).equals(plainWords(other));
	}

	static String plainWords(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
