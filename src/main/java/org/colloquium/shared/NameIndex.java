package org.colloquium.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/**
 * One page of a list of names that is too long for a single page, with the letters of the
 * whole, each of which leads to the page where it begins.
 *
 * @param letters of the whole list
 * @param sections the letters that stand on this page
 * @param found the names on this page, of how many
 */
public record NameIndex<T>(List<Letter> letters, List<Section<T>> sections, Page<T> found) {

	/** Names on one page. */
	public static final int PAGE = 200;

	/**
	 * Where a letter begins.
	 *
	 * @param letter as in {@link Initials}
	 * @param number which letter of the list, from 1
	 * @param page the page on which it begins, from 0
	 */
	public record Letter(String letter, int number, int page) {

	}

	/**
	 * What stands under a letter on one page.
	 *
	 * @param letter as in {@link Initials}
	 * @param number which letter of the list, from 1
	 * @param entries in the order of the names
	 */
	public record Section<T>(String letter, int number, List<T> entries) {

	}

	/**
	 * Takes a page out of a list.
	 * @param list what has the names
	 * @param name tells the name of an entry
	 * @param page which page, from 0; behind the last one nothing stands
	 * @return the page; without letters where the list is short
	 */
	public static <T> NameIndex<T> of(List<T> list, Function<T, String> name, int page) {
		List<Letter> letters = new ArrayList<>();
		List<Section<T>> sections = new ArrayList<>();
		long first = (long) page * PAGE;
		int at = 0;
		for (Initials<T> initial : Initials.of(list, name)) {
			int size = initial.entries().size();
			int from = (int) Math.min(Math.max(first - at, 0), size);
			int to = (int) Math.min(Math.max(first + PAGE - at, 0), size);
			letters.add(new Letter(initial.letter(), letters.size() + 1, at / PAGE));
			if (from < to) {
				sections.add(new Section<>(initial.letter(), letters.size(), initial.entries().subList(from, to)));
			}
			at += size;
		}
		List<T> shown = letters.isEmpty() ? ((page == 0) ? list : List.of())
				: sections.stream().flatMap((section) -> section.entries().stream()).toList();
		return new NameIndex<>(letters, sections, new PageImpl<>(shown, PageRequest.of(page, PAGE), list.size()));
	}

	/** Whether the list is longer than one page. */
	public boolean isLong() {
		return this.found.getTotalElements() > PAGE;
	}

}
