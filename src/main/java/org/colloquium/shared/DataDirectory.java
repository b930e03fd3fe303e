package org.colloquium.shared;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the data directory an absolute path, so that database and index agree on where it
 * is, and {@code data} does as well as {@code ./data}, which alone H2 would take.
 */
class DataDirectory implements EnvironmentPostProcessor, Ordered {

	private static final String PROPERTY = "colloquium.data-dir";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String directory = environment.getProperty(PROPERTY);
		if (directory != null) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource("dataDirectory",
						Map.of(PROPERTY, Path.of(directory).toAbsolutePath().normalize().toString())));
		}
	}

	/* After the configuration files are read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
