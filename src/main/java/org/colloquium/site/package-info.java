/**
 * The readers' pages.
 */
@ApplicationModule(displayName = "Site", allowedDependencies = { "event", "people", "series", "shared" })
package org.colloquium.site;

import org.springframework.modulith.ApplicationModule;
