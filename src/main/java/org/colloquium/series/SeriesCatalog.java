package org.colloquium.series;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;

/**
 * All series, to read.
 */
public interface SeriesCatalog {

	Optional<Series> findById(Long id);

	Optional<Series> findBySlug(String slug);

	List<Series> findAllByOrderByNameAscIdAsc();

	List<Series> findAllByOrderByNameAscIdAsc(Limit most);

}
