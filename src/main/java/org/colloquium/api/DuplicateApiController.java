package org.colloquium.api;

import java.security.Principal;
import java.time.Duration;

import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.colloquium.duplicate.DuplicateCheck;
import org.colloquium.duplicate.Report;
import org.colloquium.event.EventDraft;
import org.colloquium.importing.EventJson;
import org.colloquium.shared.Places;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.Violations;

/**
 * Was this entered before? Asked with an event, whole or in part, saved or not.
 */
@RestController
@RequestMapping(path = "/api/v1/duplicates", produces = MediaType.APPLICATION_JSON_VALUE)
class DuplicateApiController {

	/** For those who are no editors: a check takes long when the texts are long. */
	private final Places strangers = new Places(4, Duration.ofSeconds(2));

	private final DuplicateCheck duplicates;

	private final SiteLinks site;

	DuplicateApiController(DuplicateCheck duplicates, SiteLinks site) {
		this.duplicates = duplicates;
		this.site = site;
	}

	@PostMapping
	DuplicatesDocument check(@RequestBody JsonNode json, Principal editor) {
		Violations violations = new Violations();
		EventDraft draft = new EventJson(json, violations).draft();
		JsonNode id = json.path("id");
		if (!id.isMissingNode() && !id.isNull() && !id.canConvertToLong()) {
			violations.reject("id", "wrong-type", "42");
		}
		draft.measure(violations);
		violations.refuseIfAny();
		Long known = id.isNumber() ? id.longValue() : null;
		Report report = (editor != null) ? this.duplicates.check(draft, known)
				: this.strangers.hold(() -> this.duplicates.checkAmongPublic(draft, known));
		return DuplicatesDocument.of(report, this.site);
	}

}
