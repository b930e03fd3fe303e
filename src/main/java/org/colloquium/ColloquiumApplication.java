package org.colloquium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the site: readers' pages, editors' desk and API in one process.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ColloquiumApplication {

	public static void main(String[] args) {
		SpringApplication.run(ColloquiumApplication.class, args);
	}

}
