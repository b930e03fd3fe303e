/**
 * Events for programs: iCalendar, Atom, JSON Feed, CSV, and what search engines and other
 * sites read.
 */
@ApplicationModule(displayName = "Feeds", allowedDependencies = { "event", "people", "series", "shared" })
package org.colloquium.feed;

import org.springframework.modulith.ApplicationModule;
