package org.colloquium.event;

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

/**
 * Which events a filter lets through, and in which order. Somebody else, who only knows
 * numbers, is asked for words, and for what events have in common by which the database
 * does not keep them together. For all else, and while nobody answers, the database is.
 */
@Component
class EventLists {

	/** So many numbers go into one statement. */
	private static final int CHUNK = 1_000;

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
	 */
	Page<Event> list(EventCriteria criteria, int size) {
		PageRequest page = PageRequest.of(criteria.filter().page(), size);
		int offset = (int) Math.min(page.getOffset(), Integer.MAX_VALUE);
		return find(criteria, Selection.Order.RELEVANCE, offset, size)
			.<Page<Event>>map((found) -> new PageImpl<>(inOrder(criteria, found.ids()), page, found.total()))
			.orElseGet(() -> listed(criteria, page, offset));
	}

	private Page<Event> listed(EventCriteria criteria, PageRequest page, int offset) {
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
	 */
	List<Long> ids(EventCriteria criteria, Selection selection) {
		return find(criteria, selection.order(), (selection.limit() > 0) ? selection.offset() : 0, selection.limit())
			.map(EventFinder.Found::ids)
			.orElseGet(() -> this.queries.ids(criteria, selection));
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
		return find(criteria, Selection.Order.START, 0, 0).map(EventFinder.Found::ids)
			.map((ids) -> Stream.iterate(0, (from) -> from < ids.size(), (from) -> from + CHUNK)
				.map((from) -> criteria.among(ids.subList(from, Math.min(from + CHUNK, ids.size())))))
			.orElseGet(() -> Stream.of(criteria));
	}

	private Optional<EventFinder.Found> find(EventCriteria criteria, Selection.Order order, int offset, int limit) {
		return criteria.filter().isKeptTogether() ? Optional.empty()
				: finder().flatMap((finder) -> finder.find(criteria, order, offset, limit));
	}

	private Optional<EventFinder> finder() {
		return Optional.ofNullable(this.finder.getIfAvailable());
	}

}
