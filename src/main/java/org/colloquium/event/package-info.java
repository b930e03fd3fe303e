/**
 * Events: the heart. What is announced, when, where, by whom, and what became of it.
 */
@ApplicationModule(displayName = "Events", allowedDependencies = { "people", "series", "shared" })
package org.colloquium.event;

import org.springframework.modulith.ApplicationModule;
