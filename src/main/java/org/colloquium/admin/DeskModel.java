package org.colloquium.admin;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.colloquium.duplicate.Findings;

/**
 * What every page of the desk shows: how much waits for a decision.
 */
@ControllerAdvice(basePackages = { "org.colloquium.admin", "org.colloquium.security" })
class DeskModel {

	private final Findings findings;

	DeskModel(Findings findings) {
		this.findings = findings;
	}

	@ModelAttribute("waiting")
	long waiting() {
		return FindingFilter.waiting(this.findings.counts());
	}

}
