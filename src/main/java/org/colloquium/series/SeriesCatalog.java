package org.colloquium.series;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;

/**
 * All series, to read.
 */
public interface SeriesCatalog {

	long count();

	Optional<Series> findById(Long id);

	Optional<Series> findBySlug(String slug);

	List<Series> findBySlugIn(Collection<String> slugs);

	List<Series> findByIdInOrderByNameAscIdAsc(Collection<Long> ids);

	/**
	 * The names of all series, without what else is said of them.
	 * @return in the order of the names
	 */
	@Query("select new org.colloquium.series.SeriesName(s.id, s.slug, s.name) from Series s order by s.name, s.id")
	List<SeriesName> findNames();

	List<Series> findAllByOrderByNameAscIdAsc();

	/**
	 * The names of some series.
	 * @param ids which
	 * @return in no order
	 */
	@Query("select new org.colloquium.series.SeriesName(s.id, s.slug, s.name) from Series s where s.id in :ids")
	List<SeriesName> findNames(Collection<Long> ids);

}
