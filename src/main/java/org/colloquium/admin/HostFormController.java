package org.colloquium.admin;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.event.EventFilter;
import org.colloquium.people.Host;
import org.colloquium.people.HostRegister;
import org.colloquium.people.Hosts;
import org.colloquium.shared.NotFound;

/**
 * The hosts: who is the contact for events, and whether readers may see the address.
 */
@Controller
@RequestMapping("/admin/hosts")
class HostFormController {

	private static final String VIEW = "admin/host-form";

	private static final int PAGE = 100;

	private final Hosts hosts;

	private final HostRegister register;

	HostFormController(Hosts hosts, HostRegister register) {
		this.hosts = hosts;
		this.register = register;
	}

	@GetMapping
	String list(HttpServletRequest request, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		String part = (filter.word("q") != null) ? filter.word("q").toLowerCase(Locale.ROOT) : "";
		model.addAttribute("filter", filter);
		model.addAttribute("found", this.hosts.findNamed(part, PageRequest.of(filter.page(), PAGE)));
		return "admin/hosts";
	}

	@GetMapping("/new")
	ModelAndView blank() {
		return new FormPage(VIEW, HostForm.blank(), null).shown();
	}

	@PostMapping
	ModelAndView add(HostForm form, RedirectAttributes flash) {
		return new FormPage(VIEW, form, null).answer(() -> done(this.register.add(form.details()), flash), () -> null);
	}

	@GetMapping("/{id}")
	ModelAndView edit(@PathVariable long id) {
		return new FormPage(VIEW, HostForm.of(existing(id)), id).shown();
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable long id, HostForm form, RedirectAttributes flash) {
		return new FormPage(VIEW, form, id).answer(
				() -> done(this.register.revise(id, form.seen(), form.details()), flash),
				() -> HostForm.of(existing(id)));
	}

	private static String done(Host host, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", Notice.saved("host", host.name().value(), "/hosts/" + host.id()));
		return "redirect:/admin/hosts";
	}

	private Host existing(long id) {
		return this.hosts.findById(id).orElseThrow(() -> new NotFound("host", id));
	}

}
