package org.colloquium.security;

/**
 * What somebody who signed in may do.
 */
enum Role {

	/** Everything that editors may, and the accounts. */
	ADMIN,

	/** Enter and change what the site shows. */
	EDITOR

}
