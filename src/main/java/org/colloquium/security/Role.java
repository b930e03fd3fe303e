package org.colloquium.security;

import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * What somebody who signed in may do.
 */
enum Role {

	/** Everything that editors may, and the accounts. */
	ADMIN,

	/** Enter and change what the site shows. */
	EDITOR;

	/**
	 * What an account with this role is allowed, in the words of Spring Security.
	 * @return the role itself and those that it includes
	 */
	List<GrantedAuthority> authorities() {
		return (this == ADMIN) ? AuthorityUtils.createAuthorityList("ROLE_ADMIN", "ROLE_EDITOR")
				: AuthorityUtils.createAuthorityList("ROLE_EDITOR");
	}

}
