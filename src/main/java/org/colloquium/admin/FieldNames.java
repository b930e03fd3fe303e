package org.colloquium.admin;

import java.util.regex.Pattern;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Takes only forms whose fields have names such as ours: whoever reads forms trips over a
 * row that is no number, or over a number that no form has rows for.
 */
@ControllerAdvice(basePackageClasses = FieldNames.class)
class FieldNames {

	private static final Pattern OF_A_ROW = Pattern.compile("(?:speakers|hosts|links)\\[.*", Pattern.DOTALL);

	private static final Pattern OURS = Pattern.compile("(?:speakers|hosts|links)\\[\\d{1,2}\\]\\.\\w++");

	@InitBinder
	void check(WebDataBinder binder, WebRequest request) {
		request.getParameterNames().forEachRemaining((name) -> {
			if (OF_A_ROW.matcher(name).matches() && !OURS.matcher(name).matches()) {
				throw new InvalidPropertyException(WebRequest.class, name, "No form has such a field");
			}
		});
	}

}
