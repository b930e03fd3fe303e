package org.colloquium.admin;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.duplicate.Decision;
import org.colloquium.duplicate.Decisions;
import org.colloquium.duplicate.Finding;
import org.colloquium.duplicate.FindingKind;
import org.colloquium.duplicate.Findings;
import org.colloquium.duplicate.FoundPairs;
import org.colloquium.duplicate.SideBySide;
import org.colloquium.duplicate.Watch;
import org.colloquium.event.Event;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Stale;

/**
 * The inbox of what was entered twice over the whole site, and the page on which an
 * editor decides about one finding.
 */
@Controller
@RequestMapping("/admin/duplicates")
class DuplicateController {

	private static final int PAGE = 50;

	private static final int LAST_PAGE = 10_000;

	private final Findings findings;

	private final FoundPairs pairs;

	private final Decisions decisions;

	private final Mending mending;

	private final Watch watch;

	DuplicateController(Findings findings, FoundPairs pairs, Decisions decisions, Mending mending, Watch watch) {
		this.findings = findings;
		this.pairs = pairs;
		this.decisions = decisions;
		this.mending = mending;
		this.watch = watch;
	}

	@GetMapping
	String inbox(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "0") String page,
			Model model) {
		FindingFilter filter = FindingFilter.of(kind, this.findings.counts());
		PageRequest wanted = PageRequest.of(FindingFilter.page(page, LAST_PAGE), PAGE);
		Page<Finding> found = filter.isDecided() ? this.findings.decided(wanted)
				: this.findings.open(filter.verdicts(), wanted);
		model.addAttribute("filter", filter);
		model.addAttribute("found", found);
		model.addAttribute("pairs", this.pairs.list(found.getContent()));
		model.addAttribute("progress", this.watch.progress());
		return "admin/duplicates";
	}

	@GetMapping("/{id}")
	ModelAndView decide(@PathVariable long id) {
		return new FormPage("admin/duplicate", Verdict.BLANK, id).shown().addAllObjects(sides(id).getModel());
	}

	@PostMapping("/{id}")
	ModelAndView decide(@PathVariable long id, @ModelAttribute Verdict verdict, Principal editor,
			RedirectAttributes flash) {
		return answer(id, verdict, flash, () -> {
			Decision decision = verdict.checked();
			this.decisions.decide(id, decision, verdict.remark(), editor.getName());
			return Notice.decided(decision, id);
		});
	}

	@PostMapping("/{id}/row")
	ModelAndView repeatRow(@PathVariable long id, @ModelAttribute Verdict verdict, Principal editor,
			RedirectAttributes flash) {
		return answer(id, verdict, flash, () -> {
			this.decisions.repeatRow(id, verdict.remark(), editor.getName());
			return Notice.decidedRow(id);
		});
	}

	private ModelAndView answer(long id, Verdict verdict, RedirectAttributes flash, Supplier<Notice> settling) {
		try {
			flash.addFlashAttribute("notice", settling.get());
			return new ModelAndView("redirect:/admin/duplicates");
		}
		catch (Refused ex) {
			return new FormPage("admin/duplicate", verdict, id).refused(ex).addAllObjects(sides(id).getModel());
		}
	}

	@PostMapping("/{id}/row/reopen")
	String reopenRow(@PathVariable long id) {
		this.decisions.reopenRow(id);
		return "redirect:/admin/duplicates/" + id;
	}

	@PostMapping("/{id}/reopen")
	String reopen(@PathVariable long id) {
		this.decisions.reopen(id);
		return "redirect:/admin/duplicates/" + id;
	}

	@PostMapping("/{id}/clean")
	ModelAndView clean(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
		try {
			Finding finding = this.decisions.finding(id);
			Event event = this.mending.clean(finding, version);
			String code = (finding.kind() == FindingKind.BIO) ? "bio-removed" : "cleaned";
			flash.addFlashAttribute("notice", Notice.of(code, event));
			return new ModelAndView("redirect:/admin/duplicates");
		}
		catch (Stale ex) {
			ModelAndView page = decide(id).addObject("notice", Notice.plain("overtaken"));
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

	@PostMapping("/check")
	String checkEverything(RedirectAttributes flash) {
		this.watch.checkEverything();
		flash.addFlashAttribute("notice", Notice.plain("checking"));
		return "redirect:/admin/duplicates";
	}

	private ModelAndView sides(long id) {
		SideBySide pair = this.pairs.of(this.decisions.finding(id));
		if (!pair.isWhole()) {
			throw new NotFound("finding", id);
		}
		List<ComparedTexts> texts = pair.texts().stream().map(ComparedTexts::of).toList();
		long times = this.decisions.row(pair.finding()).stream().flatMap(Finding::both).distinct().count();
		return new ModelAndView().addAllObjects(Map.of("pair", pair, "texts", texts, "likelihood",
				Likelihood.of(pair.finding().score()), "times", times));
	}

	/**
	 * What an editor decides.
	 *
	 * @param decision name of the decision
	 * @param remark why
	 */
	record Verdict(String decision, String remark) {

		private static final Verdict BLANK = new Verdict(null, null);

		private Decision checked() {
			return List.of(Decision.DIFFERENT, Decision.REPEATED, Decision.KEPT)
				.stream()
				.filter((known) -> known.name().equals(this.decision))
				.findFirst()
				.orElseThrow(() -> new Refused("decision", "decision-unknown", String.valueOf(this.decision)));
		}

	}

}
