package org.colloquium.admin;

import java.util.Locale;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.colloquium.people.Hosts;
import org.colloquium.people.PersonName;
import org.colloquium.people.Speakers;
import org.colloquium.shared.Typed;

/**
 * Offers the people whom the site knows while an editor types a name, each with what
 * their record says.
 */
@Controller
@RequestMapping("/admin/known")
class KnownPeopleController {

	private static final Pageable FEW = Pageable.ofSize(10);

	private final Speakers speakers;

	private final Hosts hosts;

	KnownPeopleController(Speakers speakers, Hosts hosts) {
		this.speakers = speakers;
		this.hosts = hosts;
	}

	@GetMapping("/speakers")
	String speakers(@RequestParam String name, Model model) {
		if (isName(name)) {
			model.addAttribute("known", this.speakers.findNamed(part(name), FEW).getContent());
		}
		return "fragments/known :: speakers";
	}

	@GetMapping("/hosts")
	String hosts(@RequestParam String name, Model model) {
		if (isName(name)) {
			model.addAttribute("known", this.hosts.findNamed(part(name), FEW).getContent());
		}
		return "fragments/known :: hosts";
	}

	private static boolean isName(String name) {
		return !name.isBlank() && name.length() <= PersonName.MAX_LENGTH && Typed.isWritable(name);
	}

	private static String part(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
