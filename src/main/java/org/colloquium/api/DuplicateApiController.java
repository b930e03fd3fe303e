package org.colloquium.api;

import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.colloquium.duplicate.DuplicateCheck;
import org.colloquium.duplicate.Report;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Topic;
import org.colloquium.importing.EventJson;
import org.colloquium.people.PersonName;
import org.colloquium.shared.Places;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.Typed;
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
		checkLength(draft, violations);
		violations.refuseIfAny();
		Long known = id.isNumber() ? id.longValue() : null;
		Report report = (editor != null) ? this.duplicates.check(draft, known)
				: this.strangers.hold(() -> this.duplicates.checkAmongPublic(draft, known));
		return DuplicatesDocument.of(report, this.site);
	}

	/* Each speaker is compared with each other, and anybody may ask. */
	private static void checkLength(EventDraft draft, Violations violations) {
		Typed typed = new Typed(violations);
		typed.line("title", draft.title(), Topic.TITLE_LENGTH);
		typed.text("abstract", draft.abstractText());
		List<EventDraft.Person> speakers = draft.speakers();
		if (speakers.size() > EventDraft.MAX_PEOPLE) {
			violations.reject("speakers", "too-many", EventDraft.MAX_PEOPLE, speakers.size());
			return;
		}
		for (int i = 0; i < speakers.size(); i++) {
			typed.line("speakers[" + i + "].name", speakers.get(i).name(), PersonName.MAX_LENGTH);
			typed.text("speakers[" + i + "].bio", speakers.get(i).bio());
		}
		typed.text("speakers", bios(speakers));
	}

	private static String bios(List<EventDraft.Person> speakers) {
		return speakers.stream().map(EventDraft.Person::bio).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

}
