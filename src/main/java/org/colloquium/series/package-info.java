/**
 * Series of events, such as the department colloquium, with the usual slot.
 */
@ApplicationModule(displayName = "Series", allowedDependencies = { "shared" })
package org.colloquium.series;

import org.springframework.modulith.ApplicationModule;
