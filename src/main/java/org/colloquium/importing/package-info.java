/**
 * Turns what people have at hand, a pasted page, a mail, JSON, into drafts of events, and
 * says what it did not understand.
 */
@ApplicationModule(displayName = "Importing",
		allowedDependencies = { "duplicate", "event", "people", "series", "shared" })
package org.colloquium.importing;

import org.springframework.modulith.ApplicationModule;
