package org.colloquium.index;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
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

import org.colloquium.event.Event;
import org.colloquium.people.Speaker;

/**
 * Tells the index what it holds of events and speakers: what others want to find them by,
 * and the state by which an entry is compared with what is saved.
 */
@Component
class IndexMapping implements HibernateOrmSearchMappingConfigurer, HibernatePropertiesCustomizer {

	/** Of what is saved, as it was when it was indexed. */
	static final String STATE = "state";

	private final List<IndexedFields<?>> fields;

	private final IndexFiles files;

	IndexMapping(List<IndexedFields<?>> fields, IndexFiles files) {
		this.fields = fields;
		this.files = files;
	}

	@Override
	public void customize(Map<String, Object> properties) {
		this.files.clear();
		properties.put(HibernateOrmMapperSettings.MAPPING_CONFIGURER, this);
	}

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		index(context, Event.class, Event::id, EntryState::of);
		index(context, Speaker.class, Speaker::id, EntryState::of);
	}

	private <T> void index(HibernateOrmMappingConfigurationContext context, Class<T> type, Function<T, Long> id,
			Function<T, Long> state) {
		var mapping = context.programmaticMapping().type(type);
		mapping.indexed();
		mapping.binder((binding) -> binding.bridge(type, new Bridge<>(key(binding, id), state(binding, state),
				this.fields.stream().map((fields) -> declared(fields, type, binding)).toList())));
	}

	private static <T> BiConsumer<DocumentElement, T> key(TypeBindingContext binding, Function<T, Long> id) {
		// what changes is told to the index by whoever changes it
		binding.dependencies().useRootOnly();
		IndexFieldReference<Long> key = binding.indexSchemaElement()
			.field(IndexedFields.KEY, (type) -> type.asLong().sortable(Sortable.YES))
			.toReference();
		return (entry, saved) -> entry.addValue(key, id.apply(saved));
	}

	private static <T> BiConsumer<DocumentElement, T> state(TypeBindingContext binding, Function<T, Long> state) {
		IndexFieldReference<Long> field = binding.indexSchemaElement()
			.field(STATE, (type) -> type.asLong().searchable(Searchable.NO).projectable(Projectable.YES))
			.toReference();
		return (entry, saved) -> entry.addValue(field, state.apply(saved));
	}

	@SuppressWarnings("unchecked")
	private static <T> BiConsumer<DocumentElement, T> declared(IndexedFields<?> fields, Class<T> type,
			TypeBindingContext binding) {
		return (fields.type() == type) ? ((IndexedFields<T>) fields).declare(binding.indexSchemaElement())
				: (entry, saved) -> {
				};
	}

	/**
	 * Writes the entry of one that is saved.
	 */
	private record Bridge<T>(BiConsumer<DocumentElement, T> key, BiConsumer<DocumentElement, T> state,
			List<BiConsumer<DocumentElement, T>> fields) implements TypeBridge<T> {

		@Override
		public void write(DocumentElement entry, T saved, TypeBridgeWriteContext context) {
			this.key.accept(entry, saved);
			this.state.accept(entry, saved);
			this.fields.forEach((fields) -> fields.accept(entry, saved));
		}

	}

}
