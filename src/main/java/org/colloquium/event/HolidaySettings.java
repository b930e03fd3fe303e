package org.colloquium.event;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where public holidays are looked up.
 *
 * @param holidays a country and perhaps a region (ISO 3166-2), such as {@code ch-vd};
 * empty where nobody wants to be warned
 */
@ConfigurationProperties("colloquium.site")
record HolidaySettings(@DefaultValue("ch") String holidays) {

}
