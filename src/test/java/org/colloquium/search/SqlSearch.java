package org.colloquium.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What PostgreSQL finds by itself: each word as a part of the text, the latest event
 * first; and its own full-text search, with weights and rank.
 */
final class SqlSearch {

	private final JdbcTemplate database;

	SqlSearch(JdbcTemplate database) {
		this.database = database;
	}

	void prepare() {
		this.database.execute(
				"""
						create table told as
						select e.id, e.starts_at,
						  coalesce(e.title, '') || ' ' || coalesce((select string_agg(a.name || ' ' || coalesce(a.affiliation, ''), ' ')
						    from appearance a where a.event_id = e.id), '') as head,
						  coalesce((select s.name from series s where s.id = e.series_id), '') || ' ' || coalesce(e.location, '') as facts,
						  coalesce(e.abstract_text, '') as body,
						  coalesce((select string_agg(a.bio, ' ') from appearance a where a.event_id = e.id), '') as bio
						from event e where e.deleted is null""");
		this.database.execute("""
				alter table told add column everything text generated always as
				  (lower(head || ' ' || facts || ' ' || body || ' ' || bio)) stored""");
		this.database.execute(
				"""
						alter table told add column words tsvector generated always as (
						  setweight(to_tsvector('english', head), 'A') || setweight(to_tsvector('english', facts), 'B')
						  || setweight(to_tsvector('english', body), 'C') || setweight(to_tsvector('english', bio), 'D')) stored""");
		this.database.execute("create index told_words on told using gin (words)");
		this.database.execute("analyze told");
	}

	List<Long> like(String typed) {
		List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split(" "))
			.map((word) -> "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
			.toList();
		String all = words.stream().map((word) -> "everything like ?").collect(Collectors.joining(" and "));
		return this.database.queryForList("select id from told where " + all + " order by starts_at desc, id limit 10",
				Long.class, words.toArray());
	}

	List<Long> fullText(String typed) {
		return this.database.queryForList("""
				select id from told, websearch_to_tsquery('english', ?) question
				where words @@ question order by ts_rank_cd(words, question) desc, starts_at desc, id limit 10""",
				Long.class, typed);
	}

}
