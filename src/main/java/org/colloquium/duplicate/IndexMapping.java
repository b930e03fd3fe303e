package org.colloquium.duplicate;

import java.util.Map;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.Topic;
import org.colloquium.people.Speaker;
import org.colloquium.shared.RichText;

/**
 * Which fingerprints of events and speakers the index holds. Abstract and bios of an
 * event stand in one field, so that a bio is found where it was pasted into an abstract;
 * a title, which has few words, in a field of its own.
 */
@Component
class IndexMapping implements HibernateOrmSearchMappingConfigurer, HibernatePropertiesCustomizer {

	static final String TEXTS = "texts";

	static final String TITLE = "title";

	static final String NAMES = "names";

	/**
	 * The id as a number, of which a range can be asked for, and which can be read in
	 * bulk. An entry written when it could not be read in bulk has another field for it,
	 * so that it counts as missing and is written again. A field never changes its kind:
	 * it gets a new name.
	 */
	static final String KEY = "number";

	/** Of what is saved, as it was when it was indexed. */
	static final String VERSION = "version";

	private final RecentTexts recent;

	IndexMapping(RecentTexts recent) {
		this.recent = recent;
	}

	@Override
	public void customize(Map<String, Object> properties) {
		properties.put(HibernateOrmMapperSettings.MAPPING_CONFIGURER, this);
	}

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		var types = context.programmaticMapping();
		types.type(Event.class).indexed();
		types.type(Event.class).binder((binding) -> binding.bridge(Event.class, new EventBridge(binding, this.recent)));
		types.type(Speaker.class).indexed();
		types.type(Speaker.class)
			.binder((binding) -> binding.bridge(Speaker.class, new SpeakerBridge(binding, this.recent)));
	}

	private static IndexFieldReference<String> terms(TypeBindingContext binding, String name) {
		// what changes is told to the index by whoever changes it
		binding.dependencies().useRootOnly();
		// how long a text is says nothing about what it shares with another
		return binding.indexSchemaElement()
			.field(name, (type) -> type.asString().analyzer("whitespace").norms(Norms.NO))
			.toReference();
	}

	private static IndexFieldReference<Long> key(TypeBindingContext binding) {
		return binding.indexSchemaElement().field(KEY, (type) -> type.asLong().sortable(Sortable.YES)).toReference();
	}

	private static IndexFieldReference<Integer> version(TypeBindingContext binding) {
		return binding.indexSchemaElement()
			.field(VERSION, (type) -> type.asInteger().searchable(Searchable.NO).projectable(Projectable.YES))
			.toReference();
	}

	private static String source(RichText text) {
		return (text != null) ? text.source() : null;
	}

	/**
	 * An event in the index.
	 */
	private static final class EventBridge implements TypeBridge<Event> {

		private final IndexFieldReference<String> texts;

		private final IndexFieldReference<String> title;

		private final IndexFieldReference<Long> key;

		private final IndexFieldReference<Integer> version;

		private final RecentTexts recent;

		EventBridge(TypeBindingContext binding, RecentTexts recent) {
			this.recent = recent;
			this.texts = terms(binding, TEXTS);
			this.title = terms(binding, TITLE);
			this.key = key(binding);
			this.version = version(binding);
		}

		@Override
		public void write(DocumentElement target, Event event, TypeBridgeWriteContext context) {
			target.addValue(this.key, event.id());
			target.addValue(this.version, event.version());
			Stream<RichText> bios = event.speakers().stream().map(Appearance::bio);
			Stream<String> texts = Stream.concat(Stream.of(event.topic()).map(Topic::abstractText), bios)
				.map(IndexMapping::source);
			target.addValue(this.texts, IndexTerms.kept(texts.map(this.recent::prints)));
			target.addValue(this.title, IndexTerms.kept(Stream.of(this.recent.prints(event.title()))));
		}

	}

	/**
	 * A speaker in the index.
	 */
	private static final class SpeakerBridge implements TypeBridge<Speaker> {

		private final IndexFieldReference<String> texts;

		private final IndexFieldReference<String> names;

		private final IndexFieldReference<Long> key;

		private final IndexFieldReference<Integer> version;

		private final RecentTexts recent;

		SpeakerBridge(TypeBindingContext binding, RecentTexts recent) {
			this.recent = recent;
			this.texts = terms(binding, TEXTS);
			this.names = terms(binding, NAMES);
			this.key = key(binding);
			this.version = version(binding);
		}

		@Override
		public void write(DocumentElement target, Speaker speaker, TypeBridgeWriteContext context) {
			target.addValue(this.key, speaker.id());
			target.addValue(this.version, speaker.version());
			target.addValue(this.texts, IndexTerms.kept(Stream.of(this.recent.prints(source(speaker.bio())))));
			target.addValue(this.names, String.join(" ", Name.of(speaker.name().value()).words()));
		}

	}

}
