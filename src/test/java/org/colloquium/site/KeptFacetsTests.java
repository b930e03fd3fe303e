package org.colloquium.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import org.colloquium.event.Edition;
import org.colloquium.event.Editions;
import org.colloquium.event.EventFilter;
import org.colloquium.search.EventSearch;
import org.colloquium.search.Facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class KeptFacetsTests {

	private static final Instant NOW = Instant.parse("2030-05-06T10:00:00Z");

	private static final EventFilter PAST = EventFilter.none().with("when", "past");

	private final EventSearch search = mock(EventSearch.class);

	private final Narrowing narrowing = mock(Narrowing.class);

	private final Editions editions = mock(Editions.class);

	private final KeptFacets facets = new KeptFacets(this.search, this.narrowing, this.editions,
			Clock.fixed(NOW, ZoneOffset.UTC));

	@BeforeEach
	void counted() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		edition(1, Duration.ofHours(1));
		given(this.search.facets(any(), anyLong())).willReturn(List.of(new Facet("language", List.of(), false)));
		given(this.narrowing.of(any(), any())).willReturn(List.of(new FacetLinks("language", List.of(), false)));
	}

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void areCountedOnceForAllPagesOfAList() {
		List<FacetLinks> first = this.facets.of(PAST, 90);
		assertThat(this.facets.of(PAST.onPage(1), 90)).isEqualTo(first).isNotEmpty();
		verify(this.search, times(1)).facets(any(), anyLong());
	}

	@Test
	void areThoseOfTheList() {
		this.facets.of(PAST, 90);
		this.facets.of(PAST.with("language", "fr"), 7);
		verify(this.search, times(2)).facets(any(), anyLong());
	}

	@Test
	void areSaidInTheReadersLanguage() {
		this.facets.of(PAST, 90);
		LocaleContextHolder.setLocale(Locale.FRENCH);
		this.facets.of(PAST, 90);
		verify(this.narrowing, times(2)).of(any(), any());
	}

	@Test
	void areCountedAnewWhenSomethingChanged() {
		this.facets.of(PAST, 90);
		edition(2, Duration.ofMinutes(1));
		this.facets.of(PAST, 91);
		verify(this.search, times(2)).facets(any(), anyLong());
	}

	@Test
	void areNotKeptBeforeTheIndexOfEveryNodeKnowsOfTheLastChange() {
		edition(2, Duration.ofSeconds(3));
		this.facets.of(PAST, 90);
		this.facets.of(PAST, 90);
		verify(this.search, times(2)).facets(any(), anyLong());
	}

	@Test
	void areAskedForAgainWhileTheIndexCannotBe() {
		given(this.narrowing.of(any(), any())).willReturn(List.of());
		this.facets.of(PAST, 90);
		this.facets.of(PAST, 90);
		verify(this.search, times(2)).facets(any(), anyLong());
	}

	private void edition(long revision, Duration ago) {
		given(this.editions.at(NOW)).willReturn(new Edition(revision, NOW.minus(ago), Instant.EPOCH));
	}

}
