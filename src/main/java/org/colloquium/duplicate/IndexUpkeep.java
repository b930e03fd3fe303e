package org.colloquium.duplicate;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.EventsChanged;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakersChanged;

/**
 * Lets the index follow what is entered and changed. A single change reaches it with the
 * commit. The events of an import reach it step by step, so that its later events are
 * compared with its earlier ones; should the import be taken back, the index knows ids
 * that lead to nothing, and nobody is the worse for it.
 */
@Component
class IndexUpkeep {

	private final EntityManager entities;

	IndexUpkeep(EntityManager entities) {
		this.entities = entities;
	}

	@EventListener
	void on(EventsChanged changed) {
		SearchIndexingPlan plan = Search.session(this.entities).indexingPlan();
		for (Long id : changed.ids()) {
			Event event = this.entities.find(Event.class, id);
			if (event.isDeleted()) {
				plan.delete(event);
			}
			else {
				plan.addOrUpdate(event);
			}
		}
		executeIfMany(plan, changed.ids());
	}

	@EventListener
	void on(SpeakersChanged changed) {
		SearchIndexingPlan plan = Search.session(this.entities).indexingPlan();
		for (Long id : changed.ids()) {
			Speaker speaker = this.entities.find(Speaker.class, id);
			if (speaker.mergedInto() != null) {
				plan.delete(speaker);
			}
			else {
				plan.addOrUpdate(speaker);
			}
		}
	}

	private static void executeIfMany(SearchIndexingPlan plan, List<Long> ids) {
		if (ids.size() > 1) {
			plan.execute();
		}
	}

}
