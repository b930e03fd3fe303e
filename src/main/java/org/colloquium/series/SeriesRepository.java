package org.colloquium.series;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface SeriesRepository extends SeriesCatalog, Repository<Series, Long> {

	List<Series> findBySlugIn(Collection<String> slugs);

	Series save(Series series);

}
