/**
 * The keeper of order: finds what was entered twice, remembers what editors decided about
 * it, and merges.
 */
@ApplicationModule(displayName = "Duplicates", allowedDependencies = { "event", "people", "text", "shared" })
package org.colloquium.duplicate;

import org.springframework.modulith.ApplicationModule;
