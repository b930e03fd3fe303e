package org.colloquium.people;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.NotFound;
import org.colloquium.shared.RetriedWhenOvertaken;
import org.colloquium.shared.Stale;

/**
 * The one place where hosts are entered and changed.
 */
@Service
@RetriedWhenOvertaken
@Transactional
public class HostRegister {

	private final HostRepository hosts;

	private final ApplicationEventPublisher notifications;

	private final Clock clock;

	HostRegister(HostRepository hosts, ApplicationEventPublisher notifications, Clock clock) {
		this.hosts = hosts;
		this.notifications = notifications;
		this.clock = clock;
	}

	public Host add(HostDetails details) {
		Host host = this.hosts.save(new Host(details, this.clock.instant()));
		this.notifications.publishEvent(new HostsChanged(List.of(host.id())));
		return host;
	}

	/**
	 * Replaces a host's record.
	 * @param id whose
	 * @param version the version that the editor saw
	 * @param details what it shall say
	 * @return the host
	 * @throws NotFound when there is no such host
	 * @throws Stale when somebody else changed the record in between
	 */
	public Host revise(long id, int version, HostDetails details) {
		Host host = this.hosts.findById(id).orElseThrow(() -> new NotFound("host", id));
		if (host.version() != version) {
			throw new Stale("host", id, version, host.version());
		}
		host.revise(details, this.clock.instant());
		this.notifications.publishEvent(new HostsChanged(List.of(id)));
		this.notifications.publishEvent(new HostRevised(id));
		return host;
	}

	/**
	 * Finds the hosts of some events by name and enters those who are new.
	 * @param named what is said of them, in any order
	 * @return the host of each name's {@linkplain PersonName#key() key}
	 */
	public Map<String, Host> enter(Collection<HostDetails> named) {
		Map<String, Host> found = new HashMap<>();
		List<String> keys = named.stream().map((details) -> details.name().key()).distinct().toList();
		if (!keys.isEmpty()) {
			this.hosts.findByNameKeyIn(keys).forEach((host) -> found.putIfAbsent(host.nameKey(), host));
		}
		named.forEach((details) -> found.compute(details.name().key(), (key, known) -> entered(known, details)));
		this.notifications.publishEvent(new HostsChanged(found.values().stream().map(Host::id).toList()));
		return found;
	}

	/**
	 * Whether somebody of each of these names was entered before.
	 */
	@Transactional(readOnly = true)
	public boolean know(Collection<HostDetails> named) {
		Set<String> keys = named.stream().map((details) -> details.name().key()).collect(Collectors.toSet());
		return keys.isEmpty() || this.hosts.countNameKeys(keys) == keys.size();
	}

	private Host entered(Host known, HostDetails details) {
		if (known == null) {
			return this.hosts.save(new Host(details, this.clock.instant()));
		}
		known.learn(details.email(), this.clock.instant());
		return known;
	}

}
