package org.colloquium.importing;

import java.time.LocalTime;

/**
 * The hours of an event.
 *
 * @param start when it begins
 * @param end when it ends; {@code null} if that is not told
 * @param zone IANA name; {@code null} if none is told
 */
record Hours(LocalTime start, LocalTime end, String zone) {

}
