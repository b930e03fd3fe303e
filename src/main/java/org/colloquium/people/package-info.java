/**
 * Speakers and hosts: who gives the events and who is their contact.
 */
@ApplicationModule(displayName = "People", allowedDependencies = { "shared" })
package org.colloquium.people;

import org.springframework.modulith.ApplicationModule;
