package org.colloquium.index;

import java.util.concurrent.TimeUnit;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes up what could not be brought to the shared index, which the nodes give up after
 * some tries: two minutes without an index are enough.
 */
@Component
@OnSharedIndex
class GivenUp {

	private static final Logger logger = LoggerFactory.getLogger(GivenUp.class);

	private final EntityManagerFactory factory;

	GivenUp(EntityManagerFactory factory) {
		this.factory = factory;
	}

	@Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void takeUp() {
		OutboxPollingSearchMapping outbox = Search.mapping(this.factory).extension(OutboxPollingExtension.get());
		long givenUp = outbox.countAbortedEvents();
		if (givenUp > 0) {
			logger.warn("{} entries could not be brought to the index, which is tried again", givenUp);
			outbox.reprocessAbortedEvents();
		}
	}

}
