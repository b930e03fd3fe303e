/**
 * The index: a copy of what is saved, for whoever looks for events and people by their
 * words. It follows each commit, is brought up to date at the start, and is made anew
 * when it is lost. What it holds is told by those who look.
 */
@ApplicationModule(displayName = "Index", allowedDependencies = { "event", "people", "series", "shared" })
package org.colloquium.index;

import org.springframework.modulith.ApplicationModule;
