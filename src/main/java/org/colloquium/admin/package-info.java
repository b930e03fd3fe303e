/**
 * The editors' pages: the desk and the forms.
 */
@ApplicationModule(displayName = "Admin", allowedDependencies = { "event", "importing", "people", "series", "shared" })
package org.colloquium.admin;

import org.springframework.modulith.ApplicationModule;
