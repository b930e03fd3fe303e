package org.colloquium.site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site into which nothing was entered yet: no page says that something was looked for
 * and not found.
 */
@SpringBootTest(properties = "colloquium.site.tagline=Nothing yet")
@AutoConfigureMockMvc
class EmptySiteTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/|Nothing is announced", "/events|Nothing is announced", "/series|There is no series yet",
					"/speakers|There are no speakers yet", "/speakers?q=ada|No speaker of this name",
					"/archive/1990|Nothing took place" })
	void saysToReadersThatThereIsNothingYet(String address, String words) {
		assertThat(this.mvc.get().uri(address)).bodyText().contains(words);
	}

	@ParameterizedTest
	@WithMockUser(roles = "EDITOR")
	@CsvSource(delimiter = '|',
			value = { "/admin|Press “New event”", "/admin?q=ada|No event fits", "/admin?when=all|No event fits",
					"/admin/speakers|There are no speakers yet", "/admin/speakers?q=ada|No speaker of this name",
					"/admin/hosts|There are no hosts yet", "/admin/hosts?q=ada|No host of this name" })
	void tellsEditorsHowToBegin(String address, String words) {
		assertThat(this.mvc.get().uri(address)).bodyText().contains(words);
	}

}
