package org.colloquium.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.colloquium.event.DraftBuilder;
import org.colloquium.shared.Slug;

/**
 * What was found on a page so far, and what there is to remark. The first value of a
 * field stays; another one is remarked, never lost.
 */
final class Findings {

	private static final Set<String> OPEN = Set.of("tba", "tbd", "tbc", "t.b.a.", "to be announced", "to be determined",
			"to be confirmed", "to be defined", "a venir", "a confirmer", "a preciser", "a definir", "folgt",
			"wird noch bekanntgegeben", "n.n.");

	private final Map<Heading, String> values = new EnumMap<>(Heading.class);

	private final List<Remark> remarks = new ArrayList<>();

	/* What addresses of material lead to. */
	private final Map<String, String> materials = new LinkedHashMap<>();

	private boolean internal;

	String get(Heading heading) {
		return this.values.get(heading);
	}

	boolean has(Heading heading) {
		return this.values.containsKey(heading);
	}

	/**
	 * Fills a field.
	 * @param heading the field
	 * @param value what was found
	 * @param line where it stands
	 * @param source the value as it stands on the page
	 */
	void put(Heading heading, String value, int line, String source) {
		String known = this.values.get(heading);
		if (isOpen(value, line, source)) {
			return;
		}
		if (known == null) {
			this.values.put(heading, value);
		}
		else if (Folded.key(known).equals(Folded.key(value))) {
			if (heading == Heading.TITLE || heading == Heading.NOTE) {
				remark(line, "repeated", value);
			}
		}
		else {
			remark(line, (heading == Heading.TITLE) ? "other-title" : "another", source);
		}
	}

	/** Whether a value says that it is not known yet; that is remarked. */
	boolean isOpen(String value, int line, String source) {
		boolean open = value.length() < 40 && OPEN.contains(Folded.of(value));
		if (open) {
			remark(line, "to-be-announced", source);
		}
		return open;
	}

	boolean isKnown(Heading heading, String key) {
		return has(heading) && Folded.key(get(heading)).equals(key);
	}

	/**
	 * Takes a title, and the series before it.
	 * @param read what the line says
	 * @param line where it stands
	 * @param source the line as it stands on the page
	 */
	void title(TitleLine read, int line, String source) {
		if (read.series() != null && !isKnown(Heading.SERIES, Folded.key(read.series()))) {
			put(Heading.SERIES, read.series(), line, source);
		}
		if (read.title() != null) {
			put(Heading.TITLE, read.title(), line, source);
		}
	}

	/**
	 * Takes the address of the meeting.
	 * @return whether it is the one that counts
	 */
	boolean online(String url) {
		return url.equals(this.values.computeIfAbsent(Heading.ONLINE, (key) -> url));
	}

	/** Takes the address of the meeting from a text, where nothing else tells it. */
	void joinLinkFrom(List<PastedLine> paragraphs) {
		for (PastedLine paragraph : paragraphs) {
			JoinLink link = has(Heading.ONLINE) ? null : JoinLink.in(paragraph.text(), false);
			if (link != null) {
				online(link.url());
			}
		}
	}

	/** Takes the address of slides, of a recording or of a paper. */
	void material(Heading heading, String url) {
		this.materials.put(url, heading.name().toLowerCase(Locale.ROOT));
	}

	void internal() {
		this.internal = true;
	}

	void remark(int line, String code, Object... arguments) {
		this.remarks.add(Remark.at(line, code, arguments));
	}

	/** The remarks in the order of the lines. */
	List<Remark> remarks() {
		this.remarks.sort(Comparator.comparingInt(Remark::line));
		return this.remarks;
	}

	void describe(DraftBuilder draft) {
		String series = get(Heading.SERIES);
		if (series != null) {
			draft.series(Slug.of(series, "series").value(), series);
		}
		draft.title(get(Heading.TITLE)).location(get(Heading.LOCATION)).onlineUrl(get(Heading.ONLINE));
		draft.category(get(Heading.CATEGORY)).language(get(Heading.LANGUAGE)).note(get(Heading.NOTE));
		draft.audience(get(Heading.AUDIENCE)).admission(get(Heading.ADMISSION)).internal(this.internal);
		this.materials.forEach((url, rel) -> draft.link(rel, url));
	}

}
