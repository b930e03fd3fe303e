/**
 * How alike are two texts, and where? Words with a map back to the text as it was
 * entered, fingerprints for an index, the comparison of two texts, and the passages that
 * a text repeats. Pure functions: no Spring, no entity, no database.
 */
@ApplicationModule(displayName = "Text", allowedDependencies = {})
package org.colloquium.text;

import org.springframework.modulith.ApplicationModule;
