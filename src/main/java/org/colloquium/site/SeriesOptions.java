package org.colloquium.site;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import org.colloquium.series.SeriesCatalog;
import org.colloquium.series.SeriesName;

/**
 * The series that a list can be narrowed down to, as the options of a form: the template
 * would take as long for them as for the list.
 */
@Component
class SeriesOptions {

	/** Among more series than this nobody chooses from a list. */
	private static final int MOST = 200;

	private final SeriesCatalog catalog;

	SeriesOptions(SeriesCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * All series in the order of their names.
	 * @param chosen the slug of the one that is chosen, or {@code null}
	 * @return HTML, or nothing when there is no choice
	 */
	String html(String chosen) {
		StringBuilder options = new StringBuilder();
		if (this.catalog.count() <= MOST) {
			this.catalog.findNames().forEach((series) -> add(options, series, series.slug().equals(chosen)));
		}
		return options.toString();
	}

	private static void add(StringBuilder options, SeriesName series, boolean chosen) {
		options.append("<option value=\"")
			.append(HtmlUtils.htmlEscape(series.slug(), "UTF-8"))
			.append(chosen ? "\" selected=\"selected\">" : "\">")
			.append(HtmlUtils.htmlEscape(series.name(), "UTF-8"))
			.append("</option>");
	}

}
