package org.colloquium.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What makes the site look like the department's own.
 *
 * @param accent the one colour, such as {@code #9b1c31}; it is made darker or lighter
 * where it could not be read
 * @param logo a picture that stands before the site's name, or {@code null}
 */
@ConfigurationProperties("colloquium.site")
public record Branding(@DefaultValue("#9b1c31") String accent, Resource logo) {

}
