package org.colloquium.security;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

/**
 * A form whose files are left behind, because they would fill the memory while their
 * editor signs in again. For each it says so in a parameter, such as {@code pictureLost}
 * for the file of the field {@code picture}.
 */
final class LeftFiles extends HttpServletRequestWrapper {

	private static final String LOST = "Lost";

	private final List<Part> files;

	private LeftFiles(HttpServletRequest form, List<Part> files) {
		super(form);
		this.files = files;
	}

	static HttpServletRequest of(HttpServletRequest form) {
		return new LeftFiles(form, parts(form).stream().filter(LeftFiles::isFile).toList());
	}

	private static Collection<Part> parts(HttpServletRequest form) {
		try {
			return form.getParts();
		}
		// whoever cuts a form short gets what came of it
		catch (IOException | ServletException | IllegalStateException ex) {
			return List.of();
		}
	}

	private static boolean isFile(Part part) {
		return part.getSubmittedFileName() != null && part.getSize() > 0;
	}

	/** Without the files. */
	@Override
	public long getContentLengthLong() {
		return super.getContentLengthLong() - this.files.stream().mapToLong(Part::getSize).sum();
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
		this.files.forEach((file) -> parameters.put(file.getName() + LOST, new String[] { "true" }));
		return parameters;
	}

}
