package org.colloquium.security;

import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import org.colloquium.shared.OwnTimeScript;

/**
 * The API knows its callers by each request and keeps no session; the site knows its
 * editors by a session. Reading is open in both.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String FRAMED = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'";

	private static final String CONTENT_SECURITY_POLICY = FRAMED + "; frame-ancestors 'none'";

	private static final Pattern FEEDS = Pattern
		.compile("/(events|series|speakers|hosts|sitemap).*\\.(ics|atom|json|csv|xml)|/robots\\.txt|/oembed");

	private static final Pattern EMBEDDED = Pattern.compile("/embed(/.*)?");

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, ApiProblems problems, AccountDetails accounts, ProvenPasswords proven,
			PasswordEncoder passwords, SignInThrottle throttle) throws Exception {
		// without the parent, which would compare a wrong password a second time
		http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
		return http.authenticationProvider(new ApiAuthentication(accounts, passwords, proven))
			.addFilterBefore(new ApiGate(throttle, problems), BasicAuthenticationFilter.class)
			.securityMatcher("/api/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, "/api/**")
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, "/api/**")
				.permitAll()
				.requestMatchers(HttpMethod.OPTIONS, "/api/**")
				.permitAll()
				// asks and saves nothing, though the question is too long for an address
				.requestMatchers(HttpMethod.POST, "/api/v1/duplicates")
				.permitAll()
				.anyRequest()
				.hasRole("EDITOR"))
			.httpBasic((basic) -> basic.authenticationEntryPoint(problems))
			.oauth2ResourceServer((tokens) -> tokens.opaqueToken(Customizer.withDefaults())
				.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems))
			.exceptionHandling((errors) -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives("default-src 'none'")))
			.build();
	}

	/**
	 * Whoever fetches a feed is nobody here, with or without a session.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain feeds(HttpSecurity http) throws Exception {
		return anonymous(http, FEEDS, CONTENT_SECURITY_POLICY).build();
	}

	/**
	 * Our list within the page of another site, which alone may frame it.
	 */
	@Bean
	@Order(3)
	SecurityFilterChain embedded(HttpSecurity http) throws Exception {
		return anonymous(http, EMBEDDED, FRAMED).headers((headers) -> headers.frameOptions(FrameOptionsConfig::disable))
			.build();
	}

	private static HttpSecurity anonymous(HttpSecurity http, Pattern addresses, String policy) throws Exception {
		return http
			.securityMatcher(
					(request) -> addresses.matcher(request.getRequestURI().substring(request.getContextPath().length()))
						.matches())
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(policy)));
	}

	@Bean
	@Order(4)
	SecurityFilterChain site(HttpSecurity http, SignInThrottle throttle, OwnTimeScript ownTime) throws Exception {
		return http.authorizeHttpRequests((
				requests) -> requests.requestMatchers("/admin", "/admin/**").hasRole("EDITOR").anyRequest().permitAll())
			.addFilterBefore(new LoginGate(throttle), UsernamePasswordAuthenticationFilter.class)
			.formLogin((form) -> form.loginPage("/login")
				.defaultSuccessUrl("/admin")
				.failureHandler(signInFailures())
				.permitAll())
			.logout((logout) -> logout.logoutSuccessUrl("/"))
			// in a cookie the token outlives the session, so that a form sent too late
			// waits in the request cache until its editor has signed in again
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens()))
			.requestCache((cache) -> cache.requestCache(new LateForms()))
			.headers((headers) -> headers.contentSecurityPolicy(
					(csp) -> csp.policyDirectives(CONTENT_SECURITY_POLICY + "; script-src 'self' " + ownTime.hash()))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						(permissions) -> permissions.policy("camera=(), geolocation=(), microphone=()")))
			.build();
	}

	/** Nobody is told that a password is wrong which nobody could compare. */
	private static AuthenticationFailureHandler signInFailures() {
		ExceptionMappingAuthenticationFailureHandler failures = new ExceptionMappingAuthenticationFailureHandler();
		failures.setDefaultFailureUrl("/login?error");
		failures
			.setExceptionMappings(Map.of(InternalAuthenticationServiceException.class.getName(), "/login?unavailable"));
		return failures;
	}

	private static CookieCsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Strict"));
		return tokens;
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
