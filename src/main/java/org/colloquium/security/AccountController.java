package org.colloquium.security;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.shared.Refused;
import org.colloquium.shared.Violation;

/**
 * The editor's own account. A password is never shown again, not even after an error.
 */
@Controller
@RequestMapping("/admin/account")
class AccountController {

	private final AccountRegister register;

	AccountController(AccountRegister register) {
		this.register = register;
	}

	@GetMapping
	ModelAndView show(Principal editor) {
		return page(editor, Map.of());
	}

	@PostMapping("/password")
	ModelAndView changePassword(@RequestParam String current, @RequestParam String wanted, Principal editor,
			RedirectAttributes flash) {
		try {
			this.register.changePassword(editor.getName(), current, wanted);
			flash.addFlashAttribute("passwordChanged", true);
			return new ModelAndView("redirect:/admin/account");
		}
		catch (Refused ex) {
			return refused(editor, ex);
		}
	}

	@PostMapping("/tokens")
	ModelAndView addToken(@RequestParam String name, Principal editor, RedirectAttributes flash) {
		try {
			flash.addFlashAttribute("token", this.register.addToken(editor.getName(), name));
			return new ModelAndView("redirect:/admin/account");
		}
		catch (Refused ex) {
			return refused(editor, ex).addObject("typedName", name);
		}
	}

	@PostMapping("/tokens/{id}/revoke")
	String revokeToken(@PathVariable long id, Principal editor) {
		this.register.revokeToken(editor.getName(), id);
		return "redirect:/admin/account";
	}

	private ModelAndView refused(Principal editor, Refused refused) {
		ModelAndView page = page(editor,
				refused.violations().stream().collect(Collectors.groupingBy(Violation::field)));
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(Principal editor, Map<String, List<Violation>> errors) {
		return new ModelAndView("admin/account").addObject("username", editor.getName())
			.addObject("tokens", this.register.tokensOf(editor.getName()))
			.addObject("errors", errors);
	}

}
