package org.colloquium.site;

import java.beans.PropertyEditorSupport;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Numbers in addresses and forms are written in digits, so that a page has one address:
 * neither {@code 0x10} nor {@code #10}, {@code +16}, {@code ١٦} or {@code 1 6} is one.
 */
@ControllerAdvice
class PlainNumbers {

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]++");

	/* As editors, because what a converter refuses is tried once more by Spring's own. */
	@InitBinder
	void read(WebDataBinder binder) {
		binder.registerCustomEditor(long.class, new Reader(Long::valueOf));
		binder.registerCustomEditor(Long.class, new Reader(Long::valueOf));
		binder.registerCustomEditor(int.class, new Reader(Integer::valueOf));
		binder.registerCustomEditor(Integer.class, new Reader(Integer::valueOf));
	}

	private static final class Reader extends PropertyEditorSupport {

		private final Function<String, Number> reader;

		Reader(Function<String, Number> reader) {
			this.reader = reader;
		}

		@Override
		public void setAsText(String text) {
			String trimmed = text.strip();
			if (!trimmed.isEmpty() && !NUMBER.matcher(trimmed).matches()) {
				throw new NumberFormatException("Not a number in digits: " + text);
			}
			// a field that was left empty holds none
			setValue(trimmed.isEmpty() ? null : this.reader.apply(trimmed));
		}

		@Override
		public String getAsText() {
			return (getValue() != null) ? getValue().toString() : "";
		}

	}

}
