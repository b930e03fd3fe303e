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
import org.colloquium.people.Host;
import org.colloquium.series.Series;

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

	/** The number of the series, which is counted sooner than its address. */
	static final String SERIES_ID = "series_id";

	static final String SPEAKER_ID = "speaker_id";

	static final String HOST_ID = "host_id";

	static final String CATEGORY = "category";

	/** The category as it is written. */
	static final String CATEGORY_NAME = "category_name";

	static final String TAG = "tag";

	static final String PLACE = "place";

	static final String AUDIENCE = "audience";

	static final String LANGUAGE = "language";

	static final String MATERIAL = "material";

	static final String YEAR = "year";

	/** The samples that an event is in. */
	static final String SAMPLE = "sample";

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
		all.accept(value(schema, SERIES, (event) -> Stream.ofNullable(event.series()).map(Series::slug)));
		all.accept(ids(schema, SERIES_ID, (event) -> Stream.ofNullable(event.series()).map(Series::id)));
		all.accept(ids(schema, SPEAKER_ID, (event) -> event.speakers().stream().map((one) -> one.speaker().id())));
		all.accept(ids(schema, HOST_ID, (event) -> event.hosts().stream().map(Host::id)));
		all.accept(counted(schema, CATEGORY_NAME, (event) -> Stream.ofNullable(event.topic().category())));
		all.accept(counted(schema, LANGUAGE,
				(event) -> Stream.ofNullable(event.topic().language()).map(FilterFields::same)));
		all.accept(counted(schema, MATERIAL,
				(event) -> event.links().stream().map(EventLink::rel).map(FilterFields::same)));
		all.accept(value(schema, CATEGORY,
				(event) -> Stream.ofNullable(event.topic().category()).map(FilterFields::same)));
		all.accept(value(schema, SAMPLE, (event) -> Sample.namesOf(event.id())));
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

	/** A value as it is compared. */
	static String same(String value) {
		return value.toLowerCase(Locale.ROOT);
	}

	private static BiConsumer<DocumentElement, Event> value(IndexSchemaElement schema, String name,
			Function<Event, Stream<String>> values) {
		return all(schema.field(name, (type) -> type.asString()).multiValued().toReference(), values);
	}

	private static BiConsumer<DocumentElement, Event> counted(IndexSchemaElement schema, String name,
			Function<Event, Stream<String>> values) {
		return all(schema.field(name, (type) -> type.asString().aggregable(Aggregable.YES)).multiValued().toReference(),
				values);
	}

	private static BiConsumer<DocumentElement, Event> ids(IndexSchemaElement schema, String name,
			Function<Event, Stream<Long>> values) {
		return all(schema.field(name, (type) -> type.asLong().aggregable(Aggregable.YES)).multiValued().toReference(),
				values);
	}

	private static <V> BiConsumer<DocumentElement, Event> all(IndexFieldReference<V> field,
			Function<Event, Stream<V>> values) {
		return (entry, event) -> values.apply(event).distinct().forEach((value) -> entry.addValue(field, value));
	}

	private static BiConsumer<DocumentElement, Event> moment(IndexSchemaElement schema, String name,
			Function<Event, Instant> moment) {
		IndexFieldReference<Instant> field = schema.field(name, (type) -> type.asInstant().sortable(Sortable.YES))
			.toReference();
		return (entry, event) -> entry.addValue(field, moment.apply(event));
	}

}
