package org.colloquium;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The modules keep to what their {@code package-info} allows, and the picture of them is
 * drawn from the code into {@code target/spring-modulith-docs}.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(ColloquiumApplication.class);

	@Test
	void modulesUseOnlyWhatTheyMay() {
		this.modules.verify();
	}

	@Test
	void drawsTheModules() {
		new Documenter(this.modules).writeModulesAsPlantUml();
	}

}
