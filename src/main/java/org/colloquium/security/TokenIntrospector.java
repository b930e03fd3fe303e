package org.colloquium.security;

import java.util.Map;

import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/**
 * Tells Spring Security who sends a bearer token (RFC 6750).
 */
@Component
class TokenIntrospector implements OpaqueTokenIntrospector {

	private final AccountRegister register;

	TokenIntrospector(AccountRegister register) {
		this.register = register;
	}

	@Override
	public OAuth2AuthenticatedPrincipal introspect(String token) {
		Account account = this.register.holder(token)
			.orElseThrow(() -> new BadOpaqueTokenException("No such token, or it was taken back"));
		return new DefaultOAuth2AuthenticatedPrincipal(account.username(), Map.of("sub", account.username()),
				account.role().authorities());
	}

}
