/**
 * Small value types and settings that any module may use: slugs, rich text, the site's
 * settings and links, and the refusals that every way in shares.
 */
@ApplicationModule(displayName = "Shared", allowedDependencies = {})
package org.colloquium.shared;

import org.springframework.modulith.ApplicationModule;
