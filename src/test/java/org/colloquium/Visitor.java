package org.colloquium;

import com.microsoft.playwright.options.ColorScheme;

/**
 * Who looks at the pages. Contrasts hang on the scheme and not on the language, and are
 * measured once in each scheme.
 *
 * @param language that the browser prefers, as a language tag
 * @param width of the window in pixels
 * @param scheme whether it is light or dark
 * @param colours whether to measure contrasts
 */
record Visitor(String language, int width, ColorScheme scheme, boolean colours) {

}
