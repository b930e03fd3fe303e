package org.colloquium.search;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * The search with the index that the program keeps by itself.
 */
@SpringBootTest(properties = "colloquium.site.name=Search")
class LuceneSearchTests extends SearchBehaviour {

}
