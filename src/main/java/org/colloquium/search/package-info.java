/**
 * Full-text search and facets: finds events by words, as a person would, within the same
 * filters as every list.
 */
@ApplicationModule(displayName = "Search", allowedDependencies = { "event", "index", "people", "series", "shared" })
package org.colloquium.search;

import org.springframework.modulith.ApplicationModule;
