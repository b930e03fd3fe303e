package org.colloquium.importing;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether a new site begins with a programme to look at.
 *
 * @param demo {@code true} to load it into an empty database
 */
@ConfigurationProperties("colloquium")
record DemoSettings(boolean demo) {

}
