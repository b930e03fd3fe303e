/**
 * The readers' pages.
 */
@ApplicationModule(displayName = "Site",
		allowedDependencies = { "event", "feed", "people", "search", "series", "shared" })
package org.colloquium.site;

import org.springframework.modulith.ApplicationModule;
