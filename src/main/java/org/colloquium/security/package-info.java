/**
 * Who may sign in, and what they may do.
 */
@ApplicationModule(displayName = "Security", allowedDependencies = { "shared" })
package org.colloquium.security;

import org.springframework.modulith.ApplicationModule;
