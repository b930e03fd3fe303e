package org.colloquium.site;

import org.junit.jupiter.api.Test;

import org.springframework.ui.ConcurrentModel;

import org.colloquium.event.EventFilter;
import org.colloquium.search.EventSearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class ResultPageTests {

	@Test
	void saysSoWhileTheIndexCannotBeAsked() {
		ConcurrentModel model = new ConcurrentModel();
		// a search that has no index finds nothing out
		ResultPage page = new ResultPage(mock(EventSearch.class), mock(Narrowing.class), mock(KeptFacets.class));
		assertThat(page.show(EventFilter.none().with("q", "words"), model)).isFalse();
		assertThat(model.getAttribute("degraded")).isEqualTo(true);
	}

}
