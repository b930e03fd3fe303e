package org.colloquium.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.colloquium.event.Edition;
import org.colloquium.event.Editions;
import org.colloquium.event.EventFilter;
import org.colloquium.search.EventSearch;

/**
 * What a list without words can be narrowed down to, counted once for all pages of the
 * list as long as the programme is the same.
 */
@Component
class KeptFacets {

	/** Of some ten kilobytes each. */
	private static final int MOST = 400;

	private final Cache<Key, List<FacetLinks>> kept = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterWrite(KeptPages.LONGEST)
		.build();

	private final EventSearch search;

	private final Narrowing narrowing;

	private final Editions editions;

	private final Clock clock;

	KeptFacets(EventSearch search, Narrowing narrowing, Editions editions, Clock clock) {
		this.search = search;
		this.narrowing = narrowing;
		this.editions = editions;
		this.clock = clock;
	}

	/**
	 * The facets of a list.
	 * @param filter which events
	 * @param total how many they are
	 */
	List<FacetLinks> of(EventFilter filter, long total) {
		Instant now = this.clock.instant();
		// before anything is counted, so that the count knows no less
		Edition edition = this.editions.at(now);
		Key key = new Key(filter.onPage(0), edition, LocaleContextHolder.getLocale());
		List<FacetLinks> facets = this.kept.getIfPresent(key);
		if (facets == null) {
			facets = this.narrowing.of(this.search.facets(filter, total), filter);
			// none at all there are while the index cannot be asked, too
			if (!facets.isEmpty() && edition.isSettled(now)) {
				this.kept.put(key, facets);
			}
		}
		return facets;
	}

	private record Key(EventFilter filter, Edition edition, Locale language) {

	}

}
