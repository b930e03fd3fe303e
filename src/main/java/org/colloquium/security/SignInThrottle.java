package org.colloquium.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses passwords wait, longer after each further failure. Names are
 * counted whether or not they have an account, so that waiting tells nothing about them.
 */
@Component
class SignInThrottle {

	static final int FREE_FAILURES = 5;

	static final Duration REMEMBERED = Duration.ofMinutes(15);

	static final int MOST = 10_000;

	private static final int LONGEST_KEY = 100;

	private static final int MOST_DOUBLINGS = 3;

	/** The one whose last failure is oldest comes first. */
	private final Map<String, Failures> failures = new LinkedHashMap<>();

	private final Clock clock;

	SignInThrottle(Clock clock) {
		this.clock = clock;
	}

	/**
	 * How long somebody has to wait before a password is looked at again.
	 * @param name as sent
	 * @param address where it comes from
	 * @return zero if there is nothing to wait for
	 */
	synchronized Duration wait(String name, String address) {
		Instant now = this.clock.instant();
		return keys(name, address).stream()
			.map(this.failures::get)
			.filter((known) -> known != null && known.end().isAfter(now))
			.map((known) -> Duration.between(now, known.end()))
			.max(Duration::compareTo)
			.orElse(Duration.ZERO);
	}

	@EventListener
	void failed(AuthenticationFailureBadCredentialsEvent event) {
		if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken sent) {
			failed(sent.getName(), address(sent));
		}
	}

	@EventListener
	void succeeded(AuthenticationSuccessEvent event) {
		if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken sent) {
			succeeded(sent.getName(), address(sent));
		}
	}

	synchronized void failed(String name, String address) {
		for (String key : keys(name, address)) {
			Failures before = this.failures.remove(key);
			this.failures.put(key, Failures.after(before, this.clock.instant()));
			if (this.failures.size() > MOST) {
				this.failures.remove(this.failures.keySet().iterator().next());
			}
		}
	}

	synchronized void succeeded(String name, String address) {
		keys(name, address).forEach(this.failures::remove);
	}

	private static List<String> keys(String name, String address) {
		String plain = name.strip().toLowerCase(Locale.ROOT);
		return List.of("name " + plain.substring(0, Math.min(plain.length(), LONGEST_KEY)), "address " + address);
	}

	private static String address(Authentication sent) {
		return (sent.getDetails() instanceof WebAuthenticationDetails web) ? web.getRemoteAddress() : "";
	}

	private record Failures(int count, Instant last, Instant end) {

		static Failures after(Failures before, Instant now) {
			boolean again = before != null && now.isBefore(before.last().plus(REMEMBERED));
			int count = again ? before.count() + 1 : 1;
			int doublings = Math.min(count - FREE_FAILURES, MOST_DOUBLINGS);
			return new Failures(count, now, (doublings < 0) ? now : now.plus(Duration.ofMinutes(1L << doublings)));
		}

	}

}
