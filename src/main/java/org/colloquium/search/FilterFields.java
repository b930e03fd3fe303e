package org.colloquium.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.EventLink;
import org.colloquium.event.EventStatus;
import org.colloquium.index.IndexedFields;

/**
 * What lists of events are narrowed down to, counted and put in order by.
 */
@Component
class FilterFields implements IndexedFields<Event> {

	static final String STATUS = "status";

	static final String STARTS = "starts";

	static final String UPDATED = "updated";

	static final String ANNOUNCED = "announced";

	static final String DELETED = "deleted";

	static final String SERIES = "series";

	static final String SPEAKER = "speaker";

	static final String HOST = "host";

	static final String CATEGORY = "category";

	/** The category as it is written. */
	static final String CATEGORY_NAME = "category_name";

	static final String TAG = "tag";

	static final String PLACE = "place";

	static final String AUDIENCE = "audience";

	static final String LANGUAGE = "language";

	static final String MATERIAL = "material";

	static final String YEAR = "year";

	@Override
	public Class<Event> type() {
		return Event.class;
	}

	@Override
	public BiConsumer<DocumentElement, Event> declare(IndexSchemaElement schema) {
		List<BiConsumer<DocumentElement, Event>> fields = new ArrayList<>();
		Consumer<BiConsumer<DocumentElement, Event>> all = fields::add;
		all.accept(value(schema, STATUS, (event) -> Stream.of(event.status()).map(EventStatus::name)));
		all.accept(moment(schema, STARTS, (event) -> event.slot().startsAt()));
		all.accept(moment(schema, SearchFields.ENDS, (event) -> event.slot().endsAt()));
		all.accept(moment(schema, UPDATED, Event::updated));
		all.accept(moment(schema, ANNOUNCED, Event::announced));
		all.accept(moment(schema, DELETED, Event::deleted));
		all.accept(value(schema, SERIES, (event) -> Stream.ofNullable(event.series()).map((one) -> one.slug())));
		all.accept(value(schema, SPEAKER, (event) -> event.speakers().stream().map((one) -> id(one.speaker().id()))));
		all.accept(value(schema, HOST, (event) -> event.hosts().stream().map((host) -> id(host.id()))));
		all.accept(value(schema, CATEGORY_NAME, (event) -> Stream.ofNullable(event.topic().category())));
		all.accept(value(schema, LANGUAGE,
				(event) -> Stream.ofNullable(event.topic().language()).map(FilterFields::same)));
		all.accept(
				value(schema, MATERIAL, (event) -> event.links().stream().map(EventLink::rel).map(FilterFields::same)));
		all.accept(value(schema, CATEGORY,
				(event) -> Stream.ofNullable(event.topic().category()).map(FilterFields::same)));
		all.accept(value(schema, TAG, (event) -> event.tags().stream().map(FilterFields::same)));
		all.accept(
				value(schema, PLACE, (event) -> Stream.ofNullable(event.venue().location()).map(FilterFields::same)));
		all.accept(value(schema, AUDIENCE,
				(event) -> Stream.ofNullable(event.attendance().audience()).map(FilterFields::same)));
		IndexFieldReference<Integer> year = schema.field(YEAR, (type) -> type.asInteger().aggregable(Aggregable.YES))
			.toReference();
		all.accept((entry, event) -> entry.addValue(year, event.slot().start().getYear()));
		return (entry, event) -> fields.forEach((field) -> field.accept(entry, event));
	}

	private static String id(Long id) {
		return id.toString();
	}

	/** A value as it is compared. */
	static String same(String value) {
		return value.toLowerCase(Locale.ROOT);
	}

	private static BiConsumer<DocumentElement, Event> value(IndexSchemaElement schema, String name,
			Function<Event, Stream<String>> values) {
		IndexFieldReference<String> field = schema.field(name, (type) -> type.asString().aggregable(Aggregable.YES))
			.multiValued()
			.toReference();
		return (entry, event) -> values.apply(event).distinct().forEach((value) -> entry.addValue(field, value));
	}

	private static BiConsumer<DocumentElement, Event> moment(IndexSchemaElement schema, String name,
			Function<Event, Instant> moment) {
		IndexFieldReference<Instant> field = schema.field(name, (type) -> type.asInstant().sortable(Sortable.YES))
			.toReference();
		return (entry, event) -> entry.addValue(field, moment.apply(event));
	}

}
