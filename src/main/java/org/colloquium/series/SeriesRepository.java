package org.colloquium.series;

import org.springframework.data.repository.Repository;

interface SeriesRepository extends SeriesCatalog, Repository<Series, Long> {

	Series save(Series series);

}
