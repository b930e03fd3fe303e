/**
 * Events for other programs, to read and to write: REST and JSON.
 */
@ApplicationModule(displayName = "API",
		allowedDependencies = { "duplicate", "event", "importing", "people", "series", "shared", "text" })
package org.colloquium.api;

import org.springframework.modulith.ApplicationModule;
