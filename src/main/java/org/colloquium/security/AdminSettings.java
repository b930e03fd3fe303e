package org.colloquium.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator.
 *
 * @param username the name to sign in with
 * @param password the password, or {@code null} to have one made
 */
@ConfigurationProperties("colloquium.admin")
record AdminSettings(@DefaultValue("admin") String username, String password) {

}
