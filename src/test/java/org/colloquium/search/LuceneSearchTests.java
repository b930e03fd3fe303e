package org.colloquium.search;

import org.hibernate.Version;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search with the index that the program keeps by itself.
 */
@SpringBootTest(properties = "colloquium.site.name=Search")
class LuceneSearchTests extends SearchBehaviour {

	/*
	 * Hibernate Search 8.3 was compiled against 7.3: what all of these tests show is true
	 * of 7.4.
	 */
	@Test
	void worksWithTheHibernateOfSpringBoot() {
		assertThat(Version.getVersionString()).startsWith("7.4.");
	}

}
