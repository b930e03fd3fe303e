/**
 * The keeper of order: finds what was entered twice, remembers what editors decided about
 * it, and merges.
 */
@ApplicationModule(displayName = "Duplicates", allowedDependencies = { "event", "index", "people", "shared", "text" })
package org.colloquium.duplicate;

import org.springframework.modulith.ApplicationModule;
