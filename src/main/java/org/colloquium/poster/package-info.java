/**
 * An event on paper and on walls: the poster, the slide that is shown before the talk,
 * and the picture that stands beside a link to it.
 */
@ApplicationModule(displayName = "Posters", allowedDependencies = { "event", "people", "series", "feed", "shared" })
package org.colloquium.poster;

import org.springframework.modulith.ApplicationModule;
