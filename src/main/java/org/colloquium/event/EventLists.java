package org.colloquium.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;

import org.colloquium.shared.Later;

/**
 * Which events a filter lets through, and in which order. Somebody else, who only knows
 * numbers, is asked for words, and for what events have in common by which the database
 * does not keep them together. For all else, and while nobody answers, the database is:
 * it finds the same, except for words, of which it only knows the letters.
 */
@Component
class EventLists {

	/** So many numbers go into one statement. */
	private static final int CHUNK = 1_000;

	/** So many events are read letter by letter while somebody waits. */
	private static final int READ = 10_000;

	private static final Duration SET_UP = Duration.ofSeconds(30);

	private final FilterQueries queries;

	private final ObjectProvider<EventFinder> finder;

	EventLists(FilterQueries queries, ObjectProvider<EventFinder> finder) {
		this.queries = queries;
		this.finder = finder;
	}

	/**
	 * A page of a list.
	 * @param criteria which events, and which page
	 * @param size how many make a page
	 * @return the events, the best answers to words first, with how many there are
	 * @throws Later while nobody knows what words mean
	 */
	Page<Event> list(EventCriteria criteria, int size) {
		PageRequest page = PageRequest.of(criteria.filter().page(), size);
		return findAll(criteria, Selection.Order.RELEVANCE, offset(page), size)
			.map((found) -> found(criteria, page, found))
			.orElseGet(() -> listed(criteria, page));
	}

	/**
	 * A page of a list for somebody who is told that it is less than what was asked for:
	 * while nobody knows what words mean, what says them letter by letter among the
	 * nearest events.
	 * @param criteria which events, and which page
	 * @param size how many make a page
	 * @return the events, with how many of them there are
	 */
	Page<Event> listAtLeast(EventCriteria criteria, int size) {
		PageRequest page = PageRequest.of(criteria.filter().page(), size);
		return find(criteria, Selection.Order.RELEVANCE, offset(page), size)
			.map((found) -> found(criteria, page, found))
			.orElseGet(() -> hasWords(criteria) ? spelt(criteria, page) : listed(criteria, page));
	}

	private Page<Event> found(EventCriteria criteria, PageRequest page, EventFinder.Found found) {
		return new PageImpl<>(inOrder(criteria, found.ids()), page, found.total());
	}

	private static int offset(PageRequest page) {
		return (int) Math.min(page.getOffset(), Integer.MAX_VALUE);
	}

	private Page<Event> spelt(EventCriteria criteria, PageRequest page) {
		List<Long> found = this.queries.ids(this.queries.nearest(criteria, READ), Selection.Order.LISTED, 0, 0);
		List<Long> shown = found.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
		return new PageImpl<>(inOrder(criteria, shown), page, found.size());
	}

	private Page<Event> listed(EventCriteria criteria, PageRequest page) {
		int offset = offset(page);
		EventFilter filter = criteria.filter();
		Optional<DeepPages> deep = (filter.position() != null) ? Optional.empty() : finder()
			.flatMap((finder) -> DeepPages.find(filter, offset, (other) -> finder.count(criteria.with(other))));
		List<Event> events = deep
			.map((rest) -> this.queries.list(criteria.with(rest.filter()), (int) rest.offset(), page.getPageSize()))
			.orElseGet(() -> this.queries.list(criteria, offset, page.getPageSize()));
		return PageableExecutionUtils.getPage(events, page, () -> count(criteria));
	}

	/* To count many is to look at each; the other one has counted them before. */
	private long count(EventCriteria criteria) {
		return this.queries.countIfFew(criteria)
			.or(() -> finder().flatMap((finder) -> finder.count(criteria)))
			.orElseGet(() -> this.queries.count(criteria));
	}

	/**
	 * The events of a selection, without what belongs to them.
	 * @throws Later while nobody knows what words mean
	 */
	List<Long> ids(EventCriteria criteria, Selection selection) {
		int offset = (selection.limit() > 0) ? selection.offset() : 0;
		return findAll(criteria, selection.order(), offset, selection.limit()).map(EventFinder.Found::ids)
			.orElseGet(() -> this.queries.ids(criteria, selection.order(), offset, selection.limit()));
	}

	/**
	 * In which zones and times the events lie.
	 */
	List<ZoneSpan> spans(EventCriteria criteria) {
		Map<String, ZoneSpan> spans = new TreeMap<>();
		narrowed(criteria).flatMap((part) -> this.queries.spans(part).stream())
			.forEach((span) -> spans.merge(span.zone().getId(), span, ZoneSpan::and));
		return List.copyOf(spans.values());
	}

	/**
	 * What happened last to the events that a filter lets through.
	 */
	List<EventChange> changes(EventCriteria criteria, int most) {
		List<EventChange> changes = new ArrayList<>();
		narrowed(criteria).forEach((part) -> changes.addAll(this.queries.changes(part, most)));
		Comparator<EventChange> last = Comparator.comparing(EventChange::happened).thenComparing(EventChange::id);
		return changes.stream().sorted(last.reversed()).limit(most).toList();
	}

	List<Event> inOrder(EventCriteria criteria, List<Long> ids) {
		return this.queries.inOrder(ids).stream().filter(criteria.reach()::admits).toList();
	}

	private Stream<EventCriteria> narrowed(EventCriteria criteria) {
		return findAll(criteria, Selection.Order.START, 0, 0).map(EventFinder.Found::ids)
			.map((ids) -> Stream.iterate(0, (from) -> from < ids.size(), (from) -> from + CHUNK)
				.map((from) -> criteria.among(ids.subList(from, Math.min(from + CHUNK, ids.size())))))
			.orElseGet(() -> Stream.of(criteria));
	}

	/* A calendar deletes what it no longer finds in an answer. */
	private Optional<EventFinder.Found> findAll(EventCriteria criteria, Selection.Order order, int offset, int limit) {
		Optional<EventFinder.Found> found = find(criteria, order, offset, limit);
		if (found.isEmpty() && hasWords(criteria)) {
			throw new Later(SET_UP, "The search is being set up. Ask again in a moment.");
		}
		return found;
	}

	private static boolean hasWords(EventCriteria criteria) {
		return criteria.filter().word("q") != null;
	}

	private Optional<EventFinder.Found> find(EventCriteria criteria, Selection.Order order, int offset, int limit) {
		return criteria.filter().isKeptTogether() ? Optional.empty()
				: finder().flatMap((finder) -> finder.find(criteria, order, offset, limit));
	}

	private Optional<EventFinder> finder() {
		return Optional.ofNullable(this.finder.getIfAvailable());
	}

}
