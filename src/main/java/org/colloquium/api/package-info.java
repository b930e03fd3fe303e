/**
 * Events for other programs, to read and to write: REST and JSON.
 */
@ApplicationModule(displayName = "API", allowedDependencies = { "event", "importing", "people", "series", "shared" })
package org.colloquium.api;

import org.springframework.modulith.ApplicationModule;
