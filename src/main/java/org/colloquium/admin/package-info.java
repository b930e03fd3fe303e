/**
 * The editors' pages: the desk and the forms.
 */
@ApplicationModule(displayName = "Admin",
		allowedDependencies = { "duplicate", "event", "importing", "index", "people", "series", "shared", "text" })
package org.colloquium.admin;

import org.springframework.modulith.ApplicationModule;
