package org.colloquium.people;

/**
 * What is said of a host.
 *
 * @param name the name as printed
 * @param email the address for colleagues, or {@code null}
 * @param emailShown whether the host agreed that readers see the address
 */
public record HostDetails(PersonName name, String email, boolean emailShown) {

}
